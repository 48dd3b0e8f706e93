import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../scoring/analyse.ts';
import type { DocumentAnalysis } from '../../../scoring/analysis.ts';
import { rules } from '../../../scoring/readability/rules.ts';
import type { LetterBlock } from '../../../scoring/types.ts';
import { block } from './spec.ts';

const articles = new Set(
  'korte-zinnen b1-schrijven actief-schrijven moeilijke-woorden wet-op-de-achterkant duidelijke-datums-en-bedragen u-vorm koppen-die-iets-zeggen voorkant-en-achterkant'
    .split(' ')
    .map((slug) => `/kennisbank/${slug}`),
);

/** Every finding of every rule, with the text of its block. */
function allFindings(analysis: DocumentAnalysis) {
  return rules.flatMap((rule) => {
    const found =
      rule.scope === 'document'
        ? rule.check(analysis)
        : analysis.blocks.flatMap((view, at) =>
            rule.check(view).map((finding) => ({ ...finding, block: at })),
          );
    return found.map((finding) => ({
      rule: rule.id,
      finding,
      text: analysis.document.blocks[finding.block]?.text ?? '',
    }));
  });
}

const easyLetter: LetterBlock[] = [
  { ...block('U krijgt geld voor een wasmachine', 'heading'), level: 1 },
  block('Beste mevrouw Aydin,'),
  block(
    'U vroeg ons om geld voor een wasmachine. Dat geld krijgt u. Het gaat om € 350. Op 12 mei 2026 staat het op uw rekening.',
  ),
  block('Wat moet u doen?', 'heading'),
  block(
    'U kiest zelf een wasmachine. Koop hem vóór 1 juli 2026. Bewaar de bon goed. Maak er een foto van en stuur die naar ons.',
  ),
  block('Mail de foto naar geld@voorbeeldstad.nl.', 'listItem'),
  block('Of breng de bon naar ons loket.', 'listItem'),
  block(
    'Lukt dat niet? Bel dan Karim Bos. Hij helpt u graag. Zijn nummer is 010 123 45 67. U mag ook iemand meenemen naar het loket.',
  ),
  block('Wat gebeurt er daarna?', 'heading'),
  block(
    'Wij bekijken uw bon. Daarna hoort u niets meer van ons. U hoeft het geld niet terug te betalen. Ook uw uitkering blijft gelijk.',
  ),
  block('Hebt u meer zorgen over geld?', 'heading'),
  block(
    'Veel mensen hebben het nu zwaar. U bent niet de enige. Praat er eens over met onze wijkcoach. Zij kent veel regelingen. Dat gesprek is gratis en u zit nergens aan vast.',
  ),
  block('Met vriendelijke groet,'),
];

describe('the sentence and style rules together', () => {
  it('have an id of their own, a note and an article of our own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(rule.note.length).toBeGreaterThan(60);
      expect(articles).toContain(rule.url);
    }
  });

  it('are quiet on a plain letter', () => {
    const analysis = analyse({ blocks: easyLetter });
    const sentences = analysis.blocks.reduce((sum, { sentences: own }) => sum + own.length, 0);
    const found = allFindings(analysis);
    expect(found.map(({ rule, finding, text }) => [rule, text.slice(finding.start, finding.end)])).toEqual(
      [],
    );
    expect(sentences).toBeGreaterThan(25);
  });

  const pieces = fc.constantFrom(
    ...[
      'wordt',
      'niet',
      'de door',
      'van de',
      ', ',
      '; ',
      '(',
      ')',
      '/',
      'dat u',
      'als',
      'te kunnen',
      'het indienen van',
    ],
    ...[
      '12-3-2026',
      '€ 5,-',
      'IV',
      'artikel 3',
      'Wet',
      '“',
      '”',
      'en',
      'binnen',
      'weken',
      '. ',
      '\u202e',
      '😀',
      '\ud800',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );
  const kinds = fc.constantFrom('heading', 'paragraph', 'listItem', 'tableCell', 'quote') as fc.Arbitrary<
    LetterBlock['kind']
  >;
  const halves = fc.constantFrom('front', 'back') as fc.Arbitrary<LetterBlock['half']>;

  it('answer on any text, with a range inside the block and a reason', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: texts, kind: kinds, half: halves }), { maxLength: 12 }),
        (blocks) => {
          for (const { finding, text } of allFindings(analyse({ blocks }))) {
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeGreaterThan(finding.start);
            expect(finding.end).toBeLessThanOrEqual(text.length);
            expect(finding.reason.length).toBeGreaterThan(10);
            for (const better of finding.expected ?? [])
              expect(better).not.toBe(text.slice(finding.start, finding.end));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['is ', 'wordt ', 'niet ', 'de door ', 'vindt ', 'als u ', '( ', 'te kunnen ', 'stelt '])(
    'end on a sentence of thirty thousand times %j, where a square would not',
    (piece) => {
      const text = piece.repeat(30_000);
      for (const { finding } of allFindings(analyse({ blocks: [block(text)] }))) {
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.start).toBeLessThanOrEqual(finding.end);
      }
    },
    60_000,
  );
});
