/** What a key may do; a key has one or more of these and nothing else. */
export const KEY_RIGHTS = ['sjablonen-lezen', 'brieven-maken', 'scoren'] as const;

export type KeyRight = (typeof KEY_RIGHTS)[number];

export const KEY_RIGHT_OPTIONS: { label: string; value: KeyRight }[] = [
  { label: 'Sjablonen lezen', value: 'sjablonen-lezen' },
  { label: 'Brieven maken', value: 'brieven-maken' },
  { label: 'Scoren', value: 'scoren' },
];

/** The right as people read it. */
export const rightWords = (right: KeyRight): string =>
  KEY_RIGHT_OPTIONS.find(({ value }) => value === right)?.label.toLowerCase() ?? right;
