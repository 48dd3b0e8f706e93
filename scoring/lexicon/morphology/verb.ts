/** Dutch verbs: from an infinitive to every form, and from `invoeren` to `voert … in`. */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { beforeE, isVowel } from './spelling.ts';

/**
 * Which form of a verb stands in the text: infinitive or present plural (`inf`), ik-form, hij-form, past,
 * participle and its -e form, -end and -ende.
 */
export type VerbCell = 'inf' | 'sg1' | 'sg3' | 'past' | 'pastPl' | 'part' | 'partE' | 'pres' | 'presE';

export interface Verb {
  /** Separable part, or empty. */
  particle: string;
  /** The forms of the verb without its particle; `part` has its ge-. */
  forms: Record<VerbCell, string>;
}

const irregular = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(' ');
      return [cells[0] ?? '', cells] as const;
    }),
);

/** Always separable when a verb follows; over-, om-, door-, onder- and voor- must be written with `_`. */
/** Their first part is separable here, but not in every verb. */
const SOMETIMES = new Set(
  (
    'doorgaan doorgeven doorschuiven doordrukken doortrekken overnemen overbrengen overhalen overlaten overdragen overblijven ' +
    'omzetten ombouwen voordragen voorstellen voorbereiden voorgaan omgaan overstappen doorverwijzen onderbrengen doorlaten'
  ).split(' '),
);
const SOMETIMES_PARTICLE = /^(?:door|over|om|voor|onder)/u;

const PARTICLES = (
  'tegemoet teweeg tekort terecht terug tegen bijeen binnen samen achteruit vooruit vooraf open vast mede kwijt ' +
  'bekend goed klaar kapot schoon rond langs voorbij verder weg plaats deel mee neer toe uit aan af bij in na op los stil waar'
).split(' ');

/** Look separable, but are not. */
const WHOLE = new Set(
  'openen aanvaarden innen uiten afficheren inspecteren waarborgen waarschuwen toetsen opperen naderen'.split(
    ' ',
  ),
);

/** Verbs in -eren with an unstressed -er-: lever, verbeter. All others are loan words: informeer. */
const UNSTRESSED_EREN =
  /(?:lev|bet|and|inn|zek|mind|vord|hind|wond|luist|nad|verduist|zuiv|weig|verou|verar|klein|breed|ruim|tov|off|cijf|koest|fluist|sling|schild|ijv|meest|hand|ondhandh|mart|klap|stott|plund|slent|kled|verlood|bewond)eren$/u;
/** Verbs in -elen and -enen with a stressed e. */
const STRESSED_LONG =
  /(?:(?:^|be|ver|uit|mede|mee|toe|in|op|her)delen|oordelen|spelen|stelen|bevelen|strelen|schelen|helen|kwelen|lenen|menen|wenen|benen|stenen)$/u;

/** The part of an infinitive before -en, closed: lop → loop, stell → stel, lev → leev (voiced for the past). */
function closedStem(infinitive: string): string {
  if (infinitive.endsWith('iëren')) return `${infinitive.slice(0, -4)}eer`;
  if (infinitive.endsWith('eëren')) return `${infinitive.slice(0, -4)}ëer`;
  if (infinitive.endsWith('ueren') && !infinitive.endsWith('queren')) return `${infinitive.slice(0, -4)}eer`;
  if (infinitive.endsWith('iën') || infinitive.endsWith('eën'))
    return infinitive.slice(0, -1).replace('ë', 'e');
  const open = infinitive.slice(0, -2);
  const last = open.at(-1) ?? '';
  const before = open.at(-2);
  if (isVowel(last)) return open;
  if (last === before) return open.slice(0, -1);
  if (!isVowel(before) || isVowel(open.at(-3))) {
    // One vowel after qu- is no pair: qu counts as a consonant.
    if (!(open.at(-3) === 'u' && open.at(-4) === 'q')) return open;
  }
  if (before === 'i' || before === 'y' || last === 'x') return open;
  if (before === 'e' && !stressedE(infinitive)) return open;
  return `${open.slice(0, -1)}${before}${last}`;
}

function stressedE(infinitive: string): boolean {
  if (infinitive.endsWith('eren')) {
    // One syllable before -en: leren, keren, beheren.
    return /^(?:be|ver|her|ont|waard)?[^aeiou]*eren$/u.test(infinitive) || !UNSTRESSED_EREN.test(infinitive);
  }
  if (/e[ln]en$/u.test(infinitive))
    return STRESSED_LONG.test(infinitive) || /^[^aeiou]*e[ln]en$/u.test(infinitive);
  return !/(?:adem|bloesem)en$/u.test(infinitive);
}

const devoiced = (stem: string) =>
  stem.endsWith('v') ? `${stem.slice(0, -1)}f` : stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;

const PREFIX = /^(?:be|ge|ver|ont|her|er|onder|over|door|voor|weer|om|mis|achter)/u;
const HAS_SYLLABLE = /^[^aeiouy]*[aeiouyïëöü]+[^aeiou]*(?:en|aan|ien|oen)$|^(?:doen|gaan|zien|staan|slaan)$/u;
/** Start like a prefixed verb, but do take ge-: geverifieerd, geherstructureerd. */
const LOAN = /^(?:verifi|verbaliser|ventiler|her(?:struct|ori|form|waard|defin|invest|financ|indic))/u;

function hasPrefix(infinitive: string): boolean {
  if (infinitive === 'aanvaarden') return true;
  const prefix = PREFIX.exec(infinitive)?.[0];
  if (prefix === undefined) return false;
  if (LOAN.test(infinitive)) return false;
  return HAS_SYLLABLE.test(infinitive.slice(prefix.length)) || infinitive.length - prefix.length > 6;
}

/** ge- with the diaeresis that keeps the vowels apart: geëist, geïnd, geüpload. */
function withGe(rest: string): string {
  const first = rest[0] ?? '';
  if (first === 'e') return `geë${rest.slice(1)}`;
  if (first === 'i' && rest[1] !== 'j') return `geï${rest.slice(1)}`;
  if (first === 'u' && rest[1] !== 'i') return `geü${rest.slice(1)}`;
  return `ge${rest}`;
}

function weakForms(infinitive: string): Record<VerbCell, string> {
  const voiced = closedStem(infinitive);
  const stem = devoiced(voiced);
  const last = voiced.at(-1) ?? '';
  const hard = 'tkfspx'.includes(last) || voiced.endsWith('ch') || voiced.endsWith('sh');
  const past = `${stem}${hard ? 'te' : 'de'}`;
  const ending = stem.endsWith('t') || stem.endsWith('d') ? '' : hard ? 't' : 'd';
  const core = `${stem}${ending}`;
  const part = hasPrefix(infinitive) ? core : withGe(core);
  return cells(infinitive, stem, stem.endsWith('t') ? stem : `${stem}t`, past, `${past}n`, part);
}

function cells(
  inf: string,
  sg1: string,
  sg3: string,
  past: string,
  pastPl: string,
  part: string,
): Record<VerbCell, string> {
  const partE = part.endsWith('en') ? part : `${part.endsWith('d') ? beforeWeakE(part) : beforeE(part)}e`;
  const pres = `${inf}d`;
  return { inf, sg1, sg3, past, pastPl, part, partE, pres, presE: `${pres}e` };
}

/** gered → geredd-, besteed → bested-, but an unstressed last syllable stays: aangeleverd → aangeleverd-. */
function beforeWeakE(part: string): string {
  if (/([aeo])\1d$/u.test(part)) return `${part.slice(0, -2)}d`;
  return /(?:^|[^aeiou])[aiou]d$/u.test(part) || part.endsWith('red') ? `${part}d` : part;
}

function strongForms(infinitive: string): Record<VerbCell, string> | undefined {
  for (let at = 0; infinitive.length - at >= 4; at++) {
    const base = infinitive.slice(at);
    const row = irregular.get(base);
    if (row === undefined) continue;
    const prefix = infinitive.slice(0, at);
    if (
      at > 0 &&
      !/^(?:be|ge|ver|ont|her|er|onder|over|door|voor|weer|om|mis|achter|aan|wel|zorg|huis)+$/u.test(prefix)
    )
      continue;
    const [, past = '', pastPl = '', participle = '', sg1 = '', sg3 = ''] = row;
    const stem = sg1 === '' ? devoiced(closedStem(base)) : sg1;
    const third = sg3 === '' ? (stem.endsWith('t') ? stem : `${stem}t`) : sg3;
    const part = at === 0 ? participle : prefix + (withoutGe(base, participle) ?? participle);
    return cells(infinitive, prefix + stem, prefix + third, prefix + past, prefix + pastPl, part);
  }
  return undefined;
}

/** The participle after a prefix: (ge)nomen, (ge)geven; undefined when it has no ge- of its own. */
function withoutGe(base: string, participle: string): string | undefined {
  if (!participle.startsWith('ge')) return undefined;
  return !base.startsWith('ge') || base === 'geven' || base === 'gelden' ? participle.slice(2) : undefined;
}

/** Where the separable part ends: written as `aan_vangen`, or plain to see as in `invoeren`. */
function particleOf(word: string): [string, string] {
  const mark = word.indexOf('_');
  if (mark > 0) return [word.slice(0, mark), word.slice(mark + 1)];
  if (WHOLE.has(word)) return ['', word];
  if (SOMETIMES.has(word)) {
    const particle = SOMETIMES_PARTICLE.exec(word)?.[0] ?? '';
    return [particle, word.slice(particle.length)];
  }
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const rest = word.slice(particle.length);
    if (!HAS_SYLLABLE.test(rest) && !(rest.length > 6 && rest.endsWith('en'))) continue;
    // Loan words only look separable: in-formeren.
    if (
      /(?:[^aeiou]|i)eren$/u.test(rest) &&
      !/^(?:voeren|leveren|leren|keren|veren|beteren|sturen|vorderen|cijferen|eren)$/u.test(rest)
    ) {
      continue;
    }
    return [particle, rest];
  }
  return ['', word];
}

const known = new Map<string, Verb>();

/**
 * All forms of a verb.
 * @param infinitive with `_` after a separable part that the rules cannot see (`over_dragen`)
 */
export function conjugate(infinitive: string): Verb {
  const before = known.get(infinitive);
  if (before !== undefined) return before;
  const [particle, base] = particleOf(infinitive);
  const verb = { particle, forms: strongForms(base) ?? weakForms(base) };
  known.set(infinitive, verb);
  return verb;
}
