const list = (words: string): string[] => words.trim().split(/\s+/);

/** Official names for the person the letter is addressed to. */
export const residents: ReadonlySet<string> = new Set(
  list(`
  belanghebbende aanvrager aanvraagster cliënt cliënte betrokkene verzoeker verzoekster
  uitkeringsgerechtigde bijstandsgerechtigde rechthebbende begunstigde geadresseerde bezwaarmaker appellant
  klager klaagster vergunninghouder vergunningaanvrager schuldenaar debiteur belastingplichtige
  bezwaarde adressant inlichtingenplichtige uitkeringsontvanger zorgvrager hulpvrager
`),
);

/** Names by which a writer avoids `ik` or `wij`. */
export const writersOfLetter: ReadonlySet<string> = new Set(['ondergetekende', 'ondergetekenden']);

/** Forms of the third person that change with `u`; every other verb keeps its form. */
export const formOfU: ReadonlyMap<string, string> = new Map([
  ['is', 'bent'],
  ['heeft', 'hebt'],
  ['kan', 'kunt'],
  ['zal', 'zult'],
  ['wil', 'wilt'],
]);
