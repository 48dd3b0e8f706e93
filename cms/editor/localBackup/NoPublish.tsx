/** A letter is not published: it becomes akkoord and goes into use, in the panel beside it. */
export function NoPublish() {
  return null;
}
