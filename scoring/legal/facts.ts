/** What a letter shows of law, read once per block and added up per letter. */
import { readLetter } from '../activation/letter.ts';
import { hasName } from '../activation/person.ts';
import { fieldMeans, isSpecial, PhraseBook, unitsOf } from '../activation/phrases.ts';
import { signalsOf } from '../activation/signals.ts';
import type { BlockAnalysis, DocumentAnalysis, Sentence, Token } from '../analysis.ts';
import type { LetterHalf } from '../types.ts';
import { CONDITIONAL, DECISION_MARKS, kindCues, LAW_ENDS, legalCues, OBJECTION_CONTENTS } from './cues.ts';

export type LegalCue = keyof typeof legalCues;
export type DecidingKind = keyof typeof kindCues;

/** One book for both: every sentence is walked once. */
const book = new PhraseBook<LegalCue | DecidingKind>({ ...legalCues, ...kindCues });

function isKind(cue: LegalCue | DecidingKind): cue is DecidingKind {
  return cue in kindCues;
}

interface Law {
  start: number;
  end: number;
  /** A law other than the Awb, with an article: what a decision can rest on. */
  basis: boolean;
}

interface BlockFacts {
  cues: Set<LegalCue>;
  kinds: Map<DecidingKind, number>;
  decides: boolean;
  laws: Law[];
  /** Parts of art. 6:5 named here, as indexes in OBJECTION_CONTENTS. */
  contents: Set<number>;
  objects: boolean;
  upheld: boolean;
  /** Speaks of an application. */
  applies: boolean;
  appeals: boolean;
  /** A date that stands on its own: in a letterhead or under a signature. */
  dateLine: boolean;
  nameLine: boolean;
}

export interface LegalFacts {
  /** On which sides of the sheet each cue stands. */
  sides: Map<LegalCue, Set<LetterHalf>>;
  kinds: Map<DecidingKind, number>;
  decides: boolean;
  hasBasis: boolean;
  hasDate: boolean;
  hasSignatory: boolean;
  hasAmount: boolean;
  hasDeadline: boolean;
  /** The letter says that the reader is right: `gegrond`. */
  upheld: boolean;
  /** Within the blocks about objection, or about appeal. */
  objection: ZoneFacts;
  appeal: ZoneFacts;
  /** Articles, and passages on objecting in full, that stand on the front: block and range. */
  onFront: { block: number; start: number; end: number }[];
}

export interface ZoneFacts {
  present: boolean;
  term: boolean;
  body: boolean;
  court: boolean;
  /** Labels of art. 6:5 that are not named. */
  lacking: string[];
}

/** A date line holds hardly more than the date: "Dordrecht, 3 maart 2026". */
const LONGEST_DATE_LINE = 6;
const LONGEST_NAME_LINE = 20;
/** These kinds are told with "als" and "kunnen" too: "wij kunnen uw aanvraag niet goedkeuren". */
const SAID_WITH_A_CONDITION = new Set<DecidingKind>(['hersteltermijn', 'voornemen', 'afwijzing']);
/** A passage on objecting goes on for this many blocks after the one that names it. */
const ZONE_BLOCKS = 3;

const CONTENT_WORDS = new Map(
  OBJECTION_CONTENTS.flatMap(({ words }, part) => [...words].map((word): [string, number] => [word, part])),
);

const rememberedBlocks = new WeakMap<BlockAnalysis, BlockFacts>();
const rememberedLetters = new WeakMap<DocumentAnalysis, LegalFacts>();

function factsOfBlock(analysis: BlockAnalysis): BlockFacts {
  const known = rememberedBlocks.get(analysis);
  if (known) return known;
  const facts: BlockFacts = {
    cues: new Set(),
    kinds: new Map(),
    decides: false,
    laws: [],
    contents: new Set(),
    objects: false,
    upheld: false,
    applies: false,
    appeals: false,
    dateLine: false,
    nameLine: false,
  };
  let units = 0;
  let names = false;
  for (const sentence of analysis.sentences) {
    const read = readSentence(sentence, facts);
    units += read.units;
    names ||= read.name;
  }
  if (facts.cues.has('missing') && facts.applies) addKind(facts, 'hersteltermijn');
  const dates = signalsOf(analysis).dates.length > 0;
  facts.dateLine = dates && units <= LONGEST_DATE_LINE;
  facts.nameLine = names && units <= LONGEST_NAME_LINE;
  rememberedBlocks.set(analysis, facts);
  return facts;
}

function readSentence(sentence: Sentence, facts: BlockFacts): { units: number; name: boolean } {
  const units = unitsOf(sentence);
  const hits = book.find(units);
  const conditional = hits.length > 0 && units.some((unit) => CONDITIONAL.has(unit.lower));
  for (const { cue } of hits) {
    if (!isKind(cue)) facts.cues.add(cue);
    else if (!conditional || SAID_WITH_A_CONDITION.has(cue)) addKind(facts, cue);
  }
  let article: { start: number; end: number } | undefined;
  for (const [index, unit] of units.entries()) {
    const { lower } = unit;
    if (unit.kind !== 'word') {
      if (isSpecial(units, index, 'article')) article ??= { start: unit.start, end: unit.end };
      continue;
    }
    if (DECISION_MARKS.has(lower)) facts.decides = true;
    const part = CONTENT_WORDS.get(lower);
    if (part !== undefined) facts.contents.add(part);
    if (lower === 'aanvraag') facts.applies = true;
    else if (lower === 'gegrond') facts.upheld = true;
    else if (lower === 'artikel' || lower === 'artikelen') article ??= { start: unit.start, end: unit.end };
    else if (lower.startsWith('be')) {
      facts.objects ||= lower.startsWith('bezwaar') && lower !== 'bezwaren';
      facts.appeals ||= lower === 'beroep' || lower.startsWith('beroepschrift');
    }
  }
  const law = article !== undefined && namesLaw(units.map((unit) => unit.lower).join(' '));
  if (article) facts.laws.push({ ...article, basis: law });
  const name = hasName(units) || units.some(isSigner);
  return { units: units.length, name };
}

function addKind(facts: BlockFacts, kind: DecidingKind): void {
  facts.kinds.set(kind, (facts.kinds.get(kind) ?? 0) + 1);
}

/** Whether a law other than the Awb is named; the Awb tells how to decide, not what. */
function namesLaw(lower: string): boolean {
  const words = lower.split(/[^\p{L}]+/u);
  return words.some(
    (word, index) => isLaw(word) && !(word === 'wet' && words[index + 1] === 'bestuursrecht'),
  );
}

function isLaw(lower: string): boolean {
  if (lower === 'wet') return true;
  return (
    lower.length > 1 &&
    LAW_ENDS.some((end) => lower.endsWith(end)) &&
    lower !== 'besluit' &&
    lower !== 'regeling'
  );
}

/** A merge field in which the name of who signs will stand. */
function isSigner(unit: Token): boolean {
  return unit.special === 'field' && (fieldMeans(unit, 'person') || unit.lower.includes('handtekening'));
}

/** Reads what the letter shows of law; the same object for the same analysis. Linear in its length. */
export function legalFacts(document: DocumentAnalysis): LegalFacts {
  const known = rememberedLetters.get(document);
  if (known) return known;
  const letter = readLetter(document);
  const blocks = document.blocks.map(factsOfBlock);
  const facts: LegalFacts = {
    sides: new Map(),
    kinds: new Map(),
    decides: false,
    hasBasis: false,
    hasDate: false,
    hasSignatory: false,
    hasAmount: letter.amounts.length > 0,
    hasDeadline: letter.deadlines.some((span) => !span.text.endsWith('termijn')),
    upheld: false,
    objection: readZone(document, blocks, 'objects'),
    appeal: readZone(document, blocks, 'appeals'),
    onFront: [],
  };
  let closed = false;
  for (const [index, block] of blocks.entries()) {
    const half = document.blocks[index]?.block.half ?? 'front';
    for (const cue of block.cues) {
      const sides = facts.sides.get(cue);
      if (sides) sides.add(half);
      else facts.sides.set(cue, new Set([half]));
    }
    // What stands first says most about what the letter is.
    const early = half === 'front' && index <= Math.max(letter.firstBody, letter.greetingBlock + 1);
    for (const [kind, count] of block.kinds) {
      const weight = early ? EARLY_WEIGHT : half === 'front' ? FRONT_WEIGHT : 1;
      facts.kinds.set(kind, (facts.kinds.get(kind) ?? 0) + count * weight);
    }
    facts.decides ||= block.decides;
    facts.upheld ||= block.upheld && half === 'front';
    facts.hasBasis ||= block.laws.some((law) => law.basis);
    const onTop = index < letter.greetingBlock && (letter.blocks[index]?.dates.length ?? 0) > 0;
    facts.hasDate ||= block.dateLine || onTop;
    const closing = letter.blocks[index]?.closing ?? false;
    if ((closed || closing) && half === 'front' && block.nameLine) facts.hasSignatory = true;
    closed ||= closing;
    if (half === 'front') for (const law of block.laws) facts.onFront.push({ block: index, ...law });
  }
  facts.hasSignatory ||= !closed && facts.sides.has('mandate');
  rememberedLetters.set(document, facts);
  return facts;
}

const EARLY_WEIGHT = 3;
const FRONT_WEIGHT = 2;

function readZone(
  document: DocumentAnalysis,
  blocks: readonly BlockFacts[],
  about: 'objects' | 'appeals',
): ZoneFacts {
  const zone: ZoneFacts = { present: false, term: false, body: false, court: false, lacking: [] };
  const named = new Set<number>();
  let left = 0;
  for (const [index, block] of blocks.entries()) {
    const cue = about === 'objects' ? 'objection' : 'appeal';
    zone.present ||= block.cues.has(cue);
    if (block[about]) left = ZONE_BLOCKS;
    else if (document.blocks[index]?.block.kind !== 'listItem') left -= 1;
    if (left <= 0) continue;
    zone.term ||= block.cues.has('sixWeeks');
    zone.body ||=
      block.cues.has('body') ||
      (document.blocks[index]?.sentences.some((sentence) => sentence.words.some(isMunicipality)) ?? false) ||
      hasBodyField(document.blocks[index]);
    zone.court ||= block.cues.has('court');
    for (const part of block.contents) named.add(part);
  }
  zone.lacking = OBJECTION_CONTENTS.filter((_, part) => !named.has(part)).map(({ label }) => label);
  return zone;
}

function isMunicipality(word: { lower: string }): boolean {
  return word.lower === 'gemeente' || word.lower === 'bestuursorgaan';
}

function hasBodyField(analysis: BlockAnalysis | undefined): boolean {
  return (
    analysis?.sentences.some((sentence) =>
      sentence.tokens.some(
        (token) =>
          fieldMeans(token, 'field') &&
          (token.lower.includes('bestuursorgaan') || token.lower.includes('gemeente')),
      ),
    ) ?? false
  );
}
