import { addDays, addMonths, type Day, parseTime } from '../../core/dates.ts';
import type { Deadline } from '../reading.ts';
import { datesIn } from './dates.ts';
import { anyOf, isRow, type LetterSentence } from './sentences.ts';

const NUMBERS: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  veertien: 14,
};

/** `binnen twee weken na dagtekening van deze brief` */
const WITHIN =
  /(?<![a-z])binnen (?:een termijn van |uiterlijk )?(\d{1,3}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien)(?: \(\w{2,10}\))? (werkdagen|werkdag|dagen|dag|weken|week|maanden|maand)(?:( na | vanaf | gerekend vanaf )((?:de |het |u |deze |dit )?[a-zà-ÿ]+(?: van (?:deze|dit|de|het) [a-zà-ÿ]+)?))?/;

/** A line of a head or a table that says by when: `Uiterste betaaldatum   4 januari 2027`. */
const LABELLED =
  /^\s*(uiterste (?:betaal|reactie|inlever)datum|(?:te )?betalen (?:voor|vóór|uiterlijk|tot)|betaal (?:voor|vóór|uiterlijk)|reageren (?:voor|vóór|uiterlijk)|inleveren (?:voor|vóór|uiterlijk))(?: op)?\s*:?\s*$/i;

/** Words before a date that make it a last day; the number is what to add to come to the last day itself. */
const LAST_DAY: [RegExp, number][] = [
  [/(?:tot en met|t\/m|uiterlijk(?: op| tot en met| voor| vóór)?|ten laatste(?: op)?)\s*(?:[a-z]+dag )?$/, 0],
  [/(?:vóór|voor|tot|vóórdat het)\s*(?:[a-z]+dag )?$/, -1],
];

/** Urgent words that name no day. */
const NO_DATE =
  /(?<![a-z])(per omgaande|onverwijld|terstond|onmiddellijk|zo spoedig mogelijk|zo snel mogelijk|binnen (?:de|dezelfde) (?:daarvoor )?(?:gestelde |genoemde )?termijn|tijdig)(?![a-z])/;

const OF_US = anyOf(
  'krijgt u|ontvangt u|hoort u|wij sturen u|wij nemen|wij bellen|wij laten|sturen wij|beslissen wij|nemen wij|laten wij|wij beslissen|betalen wij|wij betalen',
);
const ASKED = anyOf(
  'u dient|dient u|dienen|moet|moeten|verplicht|verzoeken|verzocht|wilt u|graag|stuur|betaal|lever|geef|bel|kies|kom|neem|verschijn*|inleveren|vraag|aanvragen|doe|schrijf|betalen|overleggen|betaalt u|u betaalt|voldoen|laat|vul|meld|reageer*|reageren|maak|maakt|neemt|zorg|bevel',
);
const MEETING = anyOf(
  'verschijn*|afspraak|gesprek|huisbezoek|verwacht*|uitgenodigd|uitnodiging|langs|kom|komt|spreekuur|hoorzitting',
);
const OBJECTION = anyOf('bezwaar|bezwaarschrift|beroep|beroepschrift');
const VIEW = anyOf('zienswijze*');
const UNKNOWABLE = anyOf('ontvangst|ontvangen|bekendmaking|verzending');
/** `Verandert er iets? Geef dit binnen een week door` holds always; it is no day to look for. */
const CHANGES = /(?:wijzig|verander)/;
const PASSES_ON = /(?<![a-z])(?:door|door te geven|doorgeven|melden?|weten)(?![a-z])/;
const MONEY = /€|(?<![a-z])euro?(?![a-z])/;
const URGENT_FOR_YOU = anyOf(
  'u dient|dient u|u moet|moet u|verplicht|verzoeken|verzocht|graag|wilt u|stuur|betaal|bel|geef|lever',
);
const TIME = /(?<!\d)(\d{1,2}[.:]\d{2}|\d{1,2}(?= ?uur))/;

/**
 * The days by which somebody must do something, in the order of the letter. What the sender promises to do is no
 * deadline, and a date of the past (`op 6 januari bent u niet verschenen`) neither.
 * @param text the whole letter, for days that stand in its head
 * @param letterDate where relative terms start; without it they have no day yet
 * @param today for dates without a year when the letter has no date
 */
export function deadlinesIn(
  sentences: readonly LetterSentence[],
  text: string,
  letterDate: Day | undefined,
  today: Day,
): Deadline[] {
  const found = sentences.flatMap((sentence) => {
    if (sentence.isHeading) return [];
    const kind = kindOf(sentence);
    return [
      ...fromDates(sentence, kind, letterDate ?? today),
      ...fromTerm(sentence, kind, letterDate),
      ...withoutDate(sentence, kind),
    ];
  });
  const dated = found.filter(({ missing }) => missing !== 'geen-datum-in-de-brief');
  // "Tijdig" says nothing new beside a real day for the same thing.
  const rest = found.filter(
    ({ missing, kind }) =>
      missing === 'geen-datum-in-de-brief' && !dated.some((other) => other.kind === kind && kind !== 'taak'),
  );
  return unique([...dated, ...rest, ...fromLabels(text, letterDate ?? today)]);
}

function kindOf({ lower, before }: LetterSentence): Deadline['kind'] {
  // "U kunt bezwaar maken. Dat kan binnen zes weken."
  if (OBJECTION.test(lower) || (OBJECTION.test(before) && /^(?:dat|dit|doe|stuur)(?![a-z])/.test(lower)))
    return 'bezwaar';
  if (VIEW.test(lower)) return 'zienswijze';
  return MEETING.test(lower) ? 'afspraak' : 'taak';
}

function fromDates(sentence: LetterSentence, kind: Deadline['kind'], near: Day): Deadline[] {
  const { lower, text } = sentence;
  return datesIn(lower, near).flatMap((date): Deadline[] => {
    const before = lower.slice(0, date.start);
    const rule = LAST_DAY.find(([pattern]) => pattern.test(before));
    const meets =
      kind === 'afspraak' && /(?:op|aan|is|van)\s*(?:[a-z]+dag )?$/.test(before) && date.day >= near;
    if (!rule && !meets) return [];
    // "Van 1 november tot en met 31 januari" is a period, and so is a grant "tot en met" some day.
    const isPeriod = /(?:periode|van \d|verstrekt|recht op|krijgt u|hebt u van)/.test(before);
    const isPayment = MONEY.test(lower) && isRow(text);
    const isAsked = kind === 'bezwaar' || kind === 'zienswijze' || ASKED.test(lower) || isPayment;
    if (rule && (isPeriod || !isAsked)) return [];
    const time = meets ? parseTime(TIME.exec(lower.slice(date.end))?.[1] ?? '') : undefined;
    const lead = rule ? (rule[0].exec(before)?.[0] ?? '').trim() : '';
    return [
      {
        kind: meets ? 'afspraak' : kind === 'afspraak' ? 'taak' : kind,
        words: `${lead} ${text.slice(date.start, date.end)}`.trim(),
        sentence: text,
        day: addDays(date.day, meets ? 0 : (rule?.[1] ?? 0)),
        time,
        estimate: false,
      },
    ];
  });
}

/** Days of a head or a table; what a sentence says of the same day comes first. */
function fromLabels(text: string, near: Day): Deadline[] {
  return text.split('\n').flatMap((line): Deadline[] => {
    const [date] = datesIn(line, near);
    const label = date && LABELLED.exec(line.slice(0, date.start))?.[1];
    if (!date || !label) return [];
    const words = line.replace(/\s+/g, ' ').trim();
    const isBefore = /(?:voor|vóór)$/i.test(label);
    return [
      { kind: 'taak', words, sentence: words, day: addDays(date.day, isBefore ? -1 : 0), estimate: false },
    ];
  });
}

function fromTerm(
  { lower, text, before }: LetterSentence,
  kind: Deadline['kind'],
  from: Day | undefined,
): Deadline[] {
  const match = WITHIN.exec(lower);
  if (!match) return [];
  const isTask = kind === 'taak' || kind === 'afspraak';
  if (isTask && (OF_US.test(lower) || /nadat|(?:belt|bellen|mailt) u /.test(lower) || !ASKED.test(lower)))
    return [];
  if (isTask && PASSES_ON.test(lower) && CHANGES.test(lower + before)) return [];
  if (kind === 'bezwaar' && /(?:wij|we|het college) (?:beslis|nemen|neemt)|beslissen (?:wij|we)/.test(lower))
    return [];
  const count = NUMBERS[match[1] ?? ''] ?? Number(match[1]);
  const unit = match[2] ?? '';
  return [
    {
      kind: kind === 'afspraak' ? 'taak' : kind,
      words: text.slice(match.index, match.index + match[0].length).trim(),
      sentence: text,
      day: from && later(from, count, unit),
      countedFrom: from,
      missing: from ? undefined : 'datum-van-de-brief',
      estimate: unit.startsWith('werkdag') || UNKNOWABLE.test(match[4] ?? ''),
    },
  ];
}

function withoutDate({ lower, text }: LetterSentence, kind: Deadline['kind']): Deadline[] {
  const match = NO_DATE.exec(lower);
  if (!match || !URGENT_FOR_YOU.test(lower) || OF_US.test(lower) || WITHIN.test(lower)) return [];
  // "Report changes at once" holds always; it is a task, and no day to look for.
  if (/wijziging|verandering/.test(lower)) return [];
  return [
    {
      kind: kind === 'afspraak' ? 'taak' : kind,
      words: match[1] ?? '',
      sentence: text,
      day: undefined,
      missing: 'geen-datum-in-de-brief',
      estimate: false,
    },
  ];
}

function later(from: Day, count: number, unit: string): Day {
  if (unit.startsWith('week') || unit.startsWith('weken')) return addDays(from, count * 7);
  if (unit.startsWith('maand')) return addMonths(from, count);
  return unit.startsWith('werkdag') ? addWorkingDays(from, count) : addDays(from, count);
}

/** Monday to Friday; public holidays are not known here, so the day is never too late. */
function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

function unique(deadlines: Deadline[]): Deadline[] {
  const seen = new Set<string>();
  return deadlines.filter(({ kind, day, words }) => {
    const key = `${kind} ${day ?? words}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
