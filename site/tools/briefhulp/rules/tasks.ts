import type { Task, TaskKind } from '../reading.ts';
import { anyOf, type LetterSentence } from './sentences.ts';

/** Words that ask in so many words. */
const STRONG = anyOf(
  'u dient|dient u|u moet|moet u|u bent (?:tevens )?verplicht|bent u (?:tevens )?verplicht|verzoeken (?:wij )?u|wordt (?:u )?verzocht|u wordt .{0,30}verzocht|vragen (?:wij|we) u|verzocht te|dienen|gelieve|verwacht(?:en)? (?:ik|wij|we) u|wordt u .{0,40}verwacht|nodig(?:en)? (?:ik|wij|we) u .{0,80}uit|wordt u bevel|te verschijnen',
);
/** A task only when it says what: `Wilt u dit sturen?`, `Betaal …`, and not `Wilt u hulp?`. */
const MILD = anyOf('wilt u|u betaalt|betaalt u|u stuurt');
const COMMAND =
  /^(?:graag |of |en )?(?:stuur|betaal|bel|lever|geef|kom|vul|kies|meld|neem|laat|schrijf|maak een afspraak|maak .{1,60} over|neemt u|zorg|reageer|onderteken|breng|zeg|vraag|bewaar|doe)(?![a-z])/i;
/** A day or a term makes a friendly `Bel …` into a task; without one it is an offer. */
const HAS_DAY =
  /uiterlijk|vóór|zo (?:snel|spoedig) mogelijk|(?<![a-z])voor \d|tot en met \d|(?<![a-z])binnen (?!een uur)|op \d{1,2} [a-z]/;
const NOT_FOR_YOU =
  /^(?:als|indien|wanneer|mocht|tenzij)(?![a-z]).{0,400}(?:gevolgen|beslag|verlaagd|stopgezet|beëindigd|ingetrokken)|u hoeft (?:nu )?(?:niets|niet)|bezwaar maken|uw bezwaar|bezwaarschrift|uw beroep|beroepschrift|maak bezwaar|had moeten|had u moeten|dient u er .{0,20}rekening mee|u dient er .{0,20}rekening mee|als u (?:dat|dit) (?:wilt|fijn)|gerust|betaalt u (?:niet|voor|dan|naast)|u betaalt dan|moet u (?:niet|later)/i;

/** Looked at in this order: a sentence that asks to pay by sending is about paying. */
const KINDS: [TaskKind, RegExp][] = [
  ['kiezen', /^kies(?![a-z])/i],
  [
    'betalen',
    anyOf(
      'maak .{1,60} over|betaal|betaalt|betalen|voldoen|overmaken|over te maken|overmaking|terugbetalen|aflossen',
    ),
  ],
  [
    'melden',
    /(?:wijziging|verander|verhindering.{0,60}melden|geef .{0,60}door(?![a-z])|door te geven|doorgeven)/i,
  ],
  ['komen', anyOf('verschijn*|kom|komen|afspraak|langskomen|aanwezig|verwacht|uitgenodigd|nodig')],
  ['bellen', /(?<![a-z])(?:neemt? .{0,80}contact|contact op(?![a-z])|contact opnemen)/i],
  ['vertellen', anyOf('verklaring|verklaren|vertel|vertellen|reageer|reageren|laat .{0,20}weten')],
  [
    'sturen',
    anyOf(
      'stuur|stuurt|sturen|toesturen|overleggen|over te leggen|aanleveren|aangeleverd|inleveren|lever|levert|verstrekken|geef|geven|meenemen|neem|neemt|bijvoegen|toevoegen|stukken|bescheiden|bewijsstukken|opsturen|tonen|vul|invullen|ondertekenen|onderteken|breng|meebrengen',
    ),
  ],
  ['bellen', anyOf('bel|belt|bellen|contact')],
  ['meewerken', anyOf('meewerken|medewerking|werkt mee|mee te werken|toegang|meedoen|toelaten')],
];
/** `Neem mee:` and `Wilt u dit meenemen?`, with a list under it. */
const INTRODUCES = /[:?]\s*$/;

/** What the letter asks of its reader, in its own order; a list that follows a request is part of it. */
export function tasksIn(sentences: readonly LetterSentence[]): Task[] {
  const tasks: Task[] = [];
  let open: Task | undefined;
  for (const sentence of sentences) {
    // A request with a list under it looks like a heading.
    if (sentence.isHeading && !(INTRODUCES.test(sentence.text) && MILD.test(sentence.lower))) {
      open = undefined;
      continue;
    }
    if (open && sentence.isItem) {
      open.items.push(sentence.text.replace(/[;,]$/, ''));
      continue;
    }
    open = undefined;
    if (!asks(sentence)) continue;
    const task = { kind: kindOf(sentence.text), sentence: sentence.text, items: [] };
    tasks.push(task);
    if (INTRODUCES.test(sentence.text)) open = task;
  }
  return tasks;
}

function asks({ text, lower, onBack, before }: LetterSentence): boolean {
  if (NOT_FOR_YOU.test(lower)) return false;
  // "Dan kunt u bezwaar maken. Doe dit binnen zes weken."
  if (/bezwaar|beroep/.test(before) && /^(?:dat|dit|doe (?:dat|dit))(?![a-z])/.test(lower)) return false;
  if (STRONG.test(lower)) return true;
  const kind = kindOf(text);
  if (onBack || !(MILD.test(lower) || COMMAND.test(text))) return false;
  // An offer of help (`Bel ons gerust`) is no task, unless it must be done by some day.
  return HAS_DAY.test(lower) || !['bellen', 'anders', 'vertellen'].includes(kind);
}

const kindOf = (text: string): TaskKind => KINDS.find(([, words]) => words.test(text))?.[0] ?? 'anders';
