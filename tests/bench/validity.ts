/**
 * `npm run bench:validity -- --pairs FILE.csv --lexical FILE.tsv`: does the score tell the easier side of pairs it
 * has never seen, and do the word rules find hard words and offer a fitting word? Everything is computed here, in
 * this run: our model as shipped, our model fitted again with each document left out, and the known formulas.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Nodes } from 'nlcst';
import { retext } from 'retext';
import retextDutch from 'retext-dutch';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { documentFromText, type LetterReport, scoreLetter } from '../../scoring/index.ts';
import { featureSpecs } from '../../scoring/readability/feature-specs.ts';
import {
  leaveOneDocumentOut,
  type Sample,
  type Shares,
  sampleOf,
  sharesOf,
  type Verdict,
} from '../../scoring/readability/fit/cross-validation.ts';
import { type Pair, readPairs, type TextVectors } from '../../scoring/readability/fit/pairs.ts';
import { fittedPenalty } from '../../scoring/readability/weights.ts';

const need = `Deze meting heeft zinsparen nodig: npm run bench:validity -- --pairs PAREN.csv [--lexical WOORDEN.tsv]
This bench needs sentence pairs: a CSV with the header document,complex,simple, and optionally a TSV with
sentence, hard word, replacements.`;

const report = (text: string): LetterReport => scoreLetter(documentFromText(text), { sentences: true });

const LENGTH = featureSpecs.findIndex((spec) => spec.id === 'length');

interface Told {
  complex: LetterReport;
  simple: LetterReport;
}

function tellPairs(pairs: readonly Pair[]): void {
  const samples = pairs.map(sampleOf);
  const told = pairs.map((pair) => ({ complex: report(pair.complex), simple: report(pair.simple) }));
  const row = (name: string, ease: (side: LetterReport) => number | null): void =>
    print(name, sharesOf(samples.map((sample, index) => verdict(sample, told[index] as Told, ease))));

  console.log(`${pairs.length} pairs; share in which the rewrite is called easier (a tie counts half)`);
  console.log(`${''.padEnd(46)}all    same   documents`);
  print(
    'our model, each document left out of the fit',
    sharesOf(leaveOneDocumentOut(samples, fittedPenalty)),
  );
  row('our model as shipped (saw the dev pairs)', (side) => side.readability.score);
  const byLength = samples.map((sample) =>
    verdictOfMargin(sample, wordsPerSentence(sample.complex) - wordsPerSentence(sample.simple)),
  );
  print('words per sentence', sharesOf(byLength));
  row('Leesindex A (Brouwer)', (side) => side.readability.formulas.leesindexA);
  row('Flesch-Douma', (side) => side.readability.formulas.fleschDouma);
  row('mean log rank of content words', (side) => negative(side.readability.formulas.meanLogRank));
  print('retext-readability (made for English)', sharesOf(retextVerdicts(samples, pairs)));
  const messages = told.reduce((sum, { simple }) => sum + simple.messages.length, 0);
  const sentences = told.reduce((sum, { simple }) => sum + (simple.sentences?.length ?? 0), 0);
  const language = told.filter(
    ({ complex, simple }) => complex.language === 'anders' || simple.language === 'anders',
  );
  console.log(
    `\nmessages per sentence on the easy sides: ${(messages / sentences).toFixed(2)} (must be < 1.5)`,
  );
  const perRule = new Map<string, number>();
  for (const { simple } of told)
    for (const message of simple.messages)
      perRule.set(message.ruleId, (perRule.get(message.ruleId) ?? 0) + 1);
  const loudest = [...perRule].sort((a, b) => b[1] - a[1]).slice(0, 8);
  console.log(`loudest rules there: ${loudest.map(([id, count]) => `${id} ${count}`).join(', ')}`);
  console.log(`pairs with a side called foreign: ${language.length} (must be 0)`);
}

function verdict(sample: Sample, told: Told, ease: (side: LetterReport) => number | null): Verdict {
  const complex = ease(told.complex);
  const simple = ease(told.simple);
  return verdictOfMargin(sample, complex === null || simple === null ? 0 : simple - complex);
}

function verdictOfMargin(sample: Sample, margin: number): Verdict {
  const { document, complex, simple } = sample;
  return { document, margin, sameSentences: complex.vectors.length === simple.vectors.length };
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

/** Words, numbers and units a sentence; every sentence counts alike. */
function wordsPerSentence(text: TextVectors): number {
  const sum = text.vectors.reduce((total, vector) => total + (vector[LENGTH] ?? 0), 0);
  return sum / Math.max(1, text.vectors.length);
}

/** The share of its seven formulas that call a sentence too hard, as retext-readability reports it; mean over sentences. */
function retextVerdicts(samples: readonly Sample[], pairs: readonly Pair[]): Verdict[] {
  const processor = retext().use(retextDutch).use(retextReadability, { minWords: 0, threshold: 0.01 });
  const load = (text: string): number => {
    const file = new VFile(text);
    const tree = processor.parse(file);
    processor.runSync(tree, file);
    const shares = file.messages.map((message) => {
      const [, failed, of] = /(\d+) out of (\d+)/.exec(message.reason) ?? [];
      return failed === undefined ? 1 : Number(failed) / Number(of);
    });
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, sentencesIn(tree));
  };
  return samples.map((sample, index) =>
    verdictOfMargin(sample, load(pairs[index]?.complex ?? '') - load(pairs[index]?.simple ?? '')),
  );
}

function sentencesIn(node: Nodes): number {
  if (node.type === 'SentenceNode') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + sentencesIn(child), 0) : 0;
}

function print(name: string, shares: Shares): void {
  const { all, same, documents, documentCount } = shares;
  console.log(`${name.padEnd(46)}${all.toFixed(3)}  ${same.toFixed(3)}  ${documents} of ${documentCount}`);
}

function tellWords(lines: readonly string[], verbose: boolean): void {
  let marked = 0;
  let fitting = 0;
  let count = 0;
  for (const line of lines) {
    const [sentence = '', word = '', ...accepted] = line.split('\t').map((field) => field.trim());
    const start = sentence.toLowerCase().indexOf(word.toLowerCase());
    if (word === '' || start < 0) continue;
    count += 1;
    const messages = scoreLetter({
      blocks: [{ text: sentence, kind: 'paragraph', half: 'front' }],
    }).messages.filter(
      ({ kind, place, expected }) =>
        place.start < start + word.length && place.end > start && (kind === 'woord' || expected.length > 0),
    );
    const covering = messages.filter(({ place }) => place.start <= start && place.end >= start + word.length);
    const wanted = new Set(accepted.filter((field) => field !== '').map((field) => field.toLowerCase()));
    const offered = covering.flatMap((message) => message.expected.map((text) => text.toLowerCase()));
    if (covering.length > 0) marked += 1;
    if (offered.some((text) => wanted.has(text))) fitting += 1;
    else if (verbose)
      console.log(`  ${word}: ${covering.length === 0 ? 'not marked' : `offered ${offered.join(', ')}`}`);
  }
  const share = (part: number): string =>
    `${part} of ${count} (${((100 * part) / Math.max(1, count)).toFixed(0)} %)`;
  console.log(`\nhard words marked: ${share(marked)}; an acceptable replacement offered: ${share(fitting)}`);
}

const { values } = parseArgs({
  options: { pairs: { type: 'string' }, lexical: { type: 'string' }, verbose: { type: 'boolean' } },
});
if (values.pairs === undefined && values.lexical === undefined) {
  console.error(need);
  process.exitCode = 2;
} else {
  if (values.pairs !== undefined) tellPairs(readPairs(readFileSync(values.pairs, 'utf8')));
  if (values.lexical !== undefined) {
    const lines = readFileSync(values.lexical, 'utf8').split(/\r?\n/);
    tellWords(lines, values.verbose === true);
  }
  if (values.pairs === undefined) {
    console.error(need);
    process.exitCode = 2;
  }
}
