/** What the words around a verb say about its form: main clause or not, helping verbs near, infinitive or finite. */
import type { Token } from '../analysis.ts';
import type { VerbOrder } from './morphology/verb-phrase.ts';

const set = (words: string) => new Set(words.split(' '));

/** Words that send the verb to the end of the clause. */
const SUBORDINATORS = set(
  'dat omdat als die wanneer zodat terwijl indien tenzij voordat nadat doordat hoewel totdat zodra zolang waar waarbij ' +
    'waarin waarop waarvan waarvoor waarmee waardoor waarom waaruit waarover waaraan hoe wie wat of mits aangezien',
);

/** Forms of hebben, zijn and worden: a participle goes with them. */
export const AUXILIARIES = set(
  'is zijn was waren ben bent geweest wordt worden werd werden word geworden heb hebt heeft hebben had hadden gehad',
);

export const MODALS = set(
  'kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult ' +
    'zullen zou zouden gaat gaan ga ging gingen laat laten liet blijft blijven dient dienen hoeft hoeven helpt helpen',
);

const PLURAL_SUBJECTS = set('wij we zij ze jullie');
export const FIRST_PERSON = set('ik u je jij');
export const DETERMINERS = set(
  'de het een deze dit die dat uw onze ons mijn zijn haar hun geen elke elk iedere ieder welke welk zo alle enige ' +
    'nieuwe van voor bij na tot met in op ter per eerste tweede volgende',
);

const isStop = (token: Token) => token.kind === 'punctuation';

const WINDOW = 14;

/** Whether a form of hebben, zijn or worden stands in the same clause. */
export function auxiliaryNear(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - WINDOW; i--) {
    const token = tokens[i] as Token;
    if (isStop(token) && token.text !== ',' && token.text !== '(' && token.text !== ')') break;
    if (AUXILIARIES.has(token.lower)) return true;
  }
  for (let i = at + 1; i < tokens.length && i <= at + 4; i++) {
    const token = tokens[i] as Token;
    if (isStop(token)) break;
    if (AUXILIARIES.has(token.lower)) return true;
  }
  return false;
}

/** Where a finite verb at this place stands in its clause. */
export function finiteOrder(tokens: readonly Token[], at: number): VerbOrder {
  const next = tokens[at + 1];
  if (next === undefined || isStop(next)) return 'end';
  for (let i = at - 1; i >= 0 && i >= at - WINDOW; i--) {
    const token = tokens[i] as Token;
    if (isStop(token)) return 'main';
    if (SUBORDINATORS.has(token.lower)) return at - i > 1 ? 'end' : 'main';
  }
  return 'main';
}

/** Where a form in -en stands: after te, as a bare infinitive, or as the verb of wij or zij. */
export function infinitiveOrder(tokens: readonly Token[], at: number): VerbOrder {
  const previous = tokens[at - 1]?.lower ?? '';
  if (previous === 'te') return 'te';
  const next = tokens[at + 1]?.lower ?? '';
  if (PLURAL_SUBJECTS.has(previous) || PLURAL_SUBJECTS.has(next)) return finiteOrder(tokens, at);
  return 'end';
}

const NO_NOUN = set(
  'de het een deze dit die dat u ons hem haar hen mij zich ik wij we zij ze hij er niet ook op in aan voor met om te van tot ' +
    'naar bij over uit door en of maar dan zijn uw hun mijn onze geen alle al nog weer wel daarom daarna toen',
);

/** Whether a noun seems to follow, so that a form in -te or -de is no past tense: de verstrekte gegevens. */
export function beforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && !NO_NOUN.has(next.lower);
}

/** Whether a form in -en that stands before its partner is finite: `regels zijn van toepassing`. */
export function finitePlural(tokens: readonly Token[], at: number, partner: number): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  if (['te', 'het', 'van', 'door', 'om', 'bij', 'voor'].includes(previous)) return false;
  // `instellen van een beroep` is a noun with its object.
  return at + 1 === partner || tokens[at + 1]?.lower !== 'van';
}

/** Whether the ik-form is likely here: most such forms are nouns (`verzoek`, `staaf`). */
export function firstPersonNear(tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1].some((i) => FIRST_PERSON.has(tokens[i]?.lower ?? ''));
}
