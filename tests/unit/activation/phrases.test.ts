import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseBook, unitsOf } from '../../../scoring/activation/phrases.ts';
import { rules as activation } from '../../../scoring/activation/rules.ts';
import { scoreActivation } from '../../../scoring/activation/score.ts';
import { rules as legal } from '../../../scoring/legal/rules.ts';
import { scoreLegal } from '../../../scoring/legal/score.ts';
import { rules as stress } from '../../../scoring/stress/rules.ts';
import { scoreStress } from '../../../scoring/stress/score.ts';
import { analysed, letter } from '../../letters/read.ts';

function found(phrase: string, text: string): string[] {
  const book = new PhraseBook({ cue: [phrase] });
  return analysed(text).blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) =>
      book.find(unitsOf(sentence)).map((hit) => block.block.text.slice(hit.start, hit.end)),
    ),
  );
}

describe('the notation of phrases', () => {
  it.each([
    ['u moet', 'Dat u moet gaan.', ['u moet']],
    ['u kunt|mag *2 kiezen', 'U kunt nu zelf kiezen.', ['U kunt nu zelf kiezen']],
    ['u kunt|mag *2 kiezen', 'U kunt dus nu zelf kiezen.', []],
    ['u kunt *3 kiezen', 'U kunt niet zelf kiezen.', []],
    ['u kunt ~3 kiezen', 'U kunt niet zelf kiezen.', ['U kunt niet zelf kiezen']],
    ['de nieuwe? brief', 'De brief en de nieuwe brief.', ['De brief', 'de nieuwe brief']],
    ['u mag !niet', 'U mag niet. U mag wel.', ['U mag']],
    ['^ beste heer', 'Mijn beste heer.', []],
    ['voor <date>', 'Kom voor 3 maart 2026.', ['voor 3 maart 2026']],
    ['voor <date>', 'Kom voor ((datum gesprek)).', ['voor ((datum gesprek))']],
    ['bel *1 <phone>', 'Bel ons: 078 555 01 20.', ['Bel ons: 078 555 01 20']],
    ['dit bezwaar+', 'Dit bezwaarschrift.', ['Dit bezwaarschrift']],
    ['een +formulier', 'Een aanvraagformulier.', ['Een aanvraagformulier']],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
  it.each(['*2 kiezen', 'de? brief', 'bezwaar+ maken', '!niet goed'])(
    'refuses %s: it has no first word',
    (phrase) => {
      expect(() => new PhraseBook({ cue: [phrase] })).toThrow('must begin');
    },
  );
});

const rules = [...activation, ...stress, ...legal];
const pieces = fc.constantFrom(
  'U dient',
  'u moet',
  'LET OP!',
  '((datum))',
  '€ 5',
  'vóór 3 maart 2026',
  'bezwaar',
  '\n\n',
  '- ',
  '. ',
  ' ',
  'zes weken',
  'artikel 6:4 Awb',
  '😀',
  '\u0000',
  'مرحبا',
  '--- achterkant ---\n\n',
  'Beste mevrouw Jansen,\n\n',
  'indien u niet',
  '!!',
  '((',
);

// Many texts through every rule: a busy machine must not decide.
describe('whatever the text', { timeout: 60_000 }, () => {
  it('gives findings inside their block, and scores that are numbers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const document = analysed(input);
        for (const rule of rules) {
          const all =
            rule.scope === 'block'
              ? document.blocks.flatMap((block, index) =>
                  rule.check(block).map((one) => ({ ...one, block: index })),
                )
              : rule.check(document);
          for (const { block, start, end } of all) {
            const { length } = document.blocks[block]?.block.text ?? '';
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
          }
        }
        expect(scoreActivation(document).score).toBeGreaterThanOrEqual(0);
        expect(scoreStress(document).score).toBeLessThanOrEqual(100);
        expect(scoreLegal(document).missing.every((id) => id.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('ends on two hundred pages, where a square would not', () => {
    const paragraph =
      'U kunt kiezen. Indien u niet betaalt, volgt een dwangbevel. Bel ons vóór 3 maart 2026 over uw bezwaar.';
    const document = analysed(letter(...Array.from({ length: 5_000 }, () => paragraph)));
    const found = rules.flatMap((rule) =>
      rule.scope === 'block' ? document.blocks.flatMap((block) => rule.check(block)) : rule.check(document),
    );
    expect(found.length).toBeGreaterThan(5_000);
    expect(scoreActivation(document).score).toBeGreaterThanOrEqual(0);
    expect(scoreStress(document).score).toBeGreaterThan(0);
    expect(scoreLegal(document).kind).toBeDefined();
  });
});
