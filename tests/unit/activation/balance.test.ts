import { describe, expect, it } from 'vitest';
import { scoreActivation } from '../../../scoring/activation/score.ts';
import { SERVED } from '../../../scoring/activation/weights.ts';
import { analysed, letter } from '../../letters/read.ts';

const scoreOf = (text: string) => scoreActivation(analysed(text));

/** Sentences that serve one need and hardly another; several wordings of each. */
const AUTONOMY = [
  'U kunt kiezen hoe u dit doet. U bepaalt zelf de dag.',
  'Het is aan u of u dit wilt. Een ander moment kan ook.',
  'U mag ook nee zeggen. U beslist zelf.',
];
const RELATEDNESS = [
  'Wij begrijpen dat dit een schok kan zijn. Veel mensen vinden dit lastig.',
  'Misschien schrikt u hiervan. U bent niet de enige.',
  'Dit is geen leuk nieuws. Wij leven met u mee en hopen dat het u goed gaat. Veel gezinnen herkennen dit.',
];
const COMPETENCE = [
  'Stuur het formulier vóór 3 maart 2026 met de antwoordenvelop. Daarna krijgt u een brief, zodat u weet wat u krijgt.',
  'Lever uw huurcontract uiterlijk 15 mei in bij de balie. Dan kunnen wij op tijd betalen. U hoort binnen een week van ons.',
  'Vul het formulier in op www.waterdam.example. Doe dat vóór 1 juli. Lukt het niet? Dan is er hulp bij het invullen.',
];
const NEUTRAL = 'De gemeente werkt met een nieuw systeem.';

const pairs = (a: string[], b: string[]) => a.flatMap((one) => b.map((two) => letter(`${one}\n\n${two}`)));

describe('the balance has a name', () => {
  it.each(pairs(AUTONOMY, COMPETENCE))('kil: autonomy and competence, no relatedness', (text) => {
    expect(scoreOf(text).balance).toBe('kil');
  });
  it.each(pairs(AUTONOMY, RELATEDNESS))('vaag: autonomy and relatedness, no competence', (text) => {
    expect(scoreOf(text).balance).toBe('vaag');
  });
  it.each(pairs(RELATEDNESS, COMPETENCE))('druk: relatedness and competence, no autonomy', (text) => {
    expect(scoreOf(text).balance).toBe('druk');
  });
  it.each(AUTONOMY.flatMap((a) => pairs(RELATEDNESS, COMPETENCE).map((rest) => `${rest}\n\n${a}`)))(
    'evenwichtig: all three',
    (text) => {
      expect(scoreOf(text).balance).toBe('evenwichtig');
    },
  );
  it.each([letter(NEUTRAL), letter('U dient te betalen.'), ...AUTONOMY.map((one) => letter(one))])(
    'geen: one need or none',
    (text) => {
      expect(scoreOf(text).balance).toBe('geen');
    },
  );
});

describe('one sentence to restore it', () => {
  it('speaks of the need that is served least, and is silent when all are served', () => {
    expect(scoreOf(pairs(AUTONOMY, COMPETENCE)[0] ?? '').restore?.need).toBe('relatedness');
    expect(scoreOf(pairs(AUTONOMY, RELATEDNESS)[0] ?? '').restore?.need).toBe('competence');
    expect(scoreOf(pairs(RELATEDNESS, COMPETENCE)[0] ?? '').restore?.need).toBe('autonomy');
    expect(scoreOf(`${pairs(RELATEDNESS, COMPETENCE)[0]}\n\n${AUTONOMY[0]}`).restore).toBeNull();
  });
  it.each([
    ...pairs(AUTONOMY, COMPETENCE),
    ...pairs(AUTONOMY, RELATEDNESS),
    ...pairs(RELATEDNESS, COMPETENCE),
  ])('really raises the need it speaks of', (text) => {
    const before = scoreOf(text);
    const need = before.restore?.need;
    if (!need) throw new Error('this letter lacks a need');
    const after = scoreOf(`${text}\n\n${before.restore?.sentence}`);
    expect(after[need].score ?? 0).toBeGreaterThan(before[need].score ?? 0);
  });
  it('asks to take a command away rather than to add a sentence', () => {
    const text = letter(
      'U dient te betalen. U bent verplicht te komen. U dient te tekenen.',
      RELATEDNESS[0] ?? '',
    );
    expect(scoreOf(text).restore?.advice).toContain('bevel');
  });
});

describe('the scores', () => {
  it('stay between 0 and 100 and whole', () => {
    const much = [...AUTONOMY, ...RELATEDNESS, ...COMPETENCE].join(' ').repeat(20);
    const harm =
      'U dient te betalen. Dit is verwijtbaar. Indien u niet reageert, volgt een dwangbevel. '.repeat(30);
    for (const text of [letter(much), letter(harm), letter(much, harm), 'U dient te komen.', 'x']) {
      const { score, autonomy, relatedness, competence } = scoreOf(text);
      for (const value of [score, autonomy.score, relatedness.score, competence.score]) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }
  });
  it('a command takes autonomy down, blame takes relatedness down', () => {
    const base = letter(AUTONOMY[0] ?? '', RELATEDNESS[0] ?? '');
    const commanded = scoreOf(`${base}\n\nU dient te betalen.`);
    const blamed = scoreOf(`${base}\n\nU hebt verzuimd te betalen.`);
    expect(commanded.autonomy.score ?? 0).toBeLessThan(scoreOf(base).autonomy.score ?? 0);
    expect(blamed.relatedness.score ?? 0).toBeLessThan(scoreOf(base).relatedness.score ?? 0);
  });
  it('what serves on the back serves less than on the front', () => {
    const front = scoreOf(letter(NEUTRAL, RELATEDNESS[0] ?? ''));
    const back = scoreOf(`${letter(NEUTRAL)}\n\n--- achterkant ---\n\n${RELATEDNESS[0]}`);
    expect(back.relatedness.score ?? 0).toBeLessThan(front.relatedness.score ?? 0);
    expect(front.relatedness.score ?? 0).toBeGreaterThanOrEqual(SERVED);
  });
});
