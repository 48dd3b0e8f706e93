/** A place in a text that looks like a personal detail; UTF-16 offsets. */
export interface Found {
  start: number;
  end: number;
}

export interface Detector {
  id: string;
  /** Dutch, after "dit lijkt op": with its article. */
  what: string;
  /** Everything in the text that looks like it. Linear in the length of the text. */
  find(text: string): Found[];
}

/** The places of a regular expression (with the `g` flag) whose match passes the test. */
export function matches(
  text: string,
  pattern: RegExp,
  test: (match: RegExpMatchArray) => boolean = () => true,
) {
  return [...text.matchAll(pattern)]
    .filter(test)
    .map((match): Found => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }));
}
