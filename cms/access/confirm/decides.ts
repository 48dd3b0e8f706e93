/** What decides about an account: who may do what, and where a link for a new password is mailed. */
const DECISIVE = ['roles', 'email'] as const;

type Fields = Partial<Record<string, unknown>>;

const inOrder = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

/** Whether saving this decides about an account: a new one, other roles or another address. Fields left out stay. */
export const decidesAboutAccount = (data: Fields, before: Fields | null | undefined): boolean =>
  !before ||
  DECISIVE.some((field) => data[field] !== undefined && inOrder(data[field]) !== inOrder(before[field]));
