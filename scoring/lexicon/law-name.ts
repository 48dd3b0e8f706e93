/** Words inside the name of a law (`Wet gemeentelijke schuldhulpverlening`): a name cannot be put in plainer words. */
import type { Token } from '../analysis.ts';

const LAW_HEADS = new Set([
  'Wet',
  'Wetboek',
  'Besluit',
  'Regeling',
  'Verordening',
  'Beleidsregel',
  'Beleidsregels',
]);
/** Between the head and the last word of a name stand adjectives (in -e) and these. */
const LINKS = new Set([
  'op',
  'van',
  'en',
  'inzake',
  'voor',
  'tot',
  'bij',
  'het',
  'werk',
  'zorg',
  'in',
  'met',
]);
const LONGEST_NAME = 5;

/** Whether the word at this place belongs to the name of a law that began before it. */
export function inLawName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined || LINKS.has(word.lower)) return false;
  for (let before = at - 1; before >= 0 && before >= at - LONGEST_NAME; before -= 1) {
    const token = tokens[before] as Token;
    if (token.kind !== 'word') return false;
    if (LAW_HEADS.has(token.text)) return before > 0 || token.text === 'Wet' || token.text === 'Wetboek';
    if (!token.lower.endsWith('e') && !LINKS.has(token.lower)) return false;
  }
  return false;
}
