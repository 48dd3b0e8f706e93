import { describe, expect, it } from 'vitest';
import { scoreLetter } from '../../../scoring/index.ts';
import { letterNames, readLetterFile } from '../../letters/read.ts';

const kinds: Record<(typeof letterNames)[number], string> = {
  '1-terugvordering': 'terugvordering',
  '2-afwijzing': 'afwijzing',
  '3-hersteltermijn': 'hersteltermijn',
  '4-maatregel': 'sanctie',
  '5-voornemen': 'voornemen',
  '6-toekenning': 'toekenning',
};
/** More findings of tone, stress and law than this make a good letter look bad. */
const FEW = 3;

describe.each(letterNames)('%s', (name) => {
  const hard = scoreLetter(readLetterFile(name, 'hard'));
  const rewritten = scoreLetter(readLetterFile(name, 'rewritten'));

  it('is easier to read, more activating and lighter when rewritten', () => {
    expect(rewritten.readability.score ?? 0).toBeGreaterThan(hard.readability.score ?? 100);
    expect(rewritten.activation.score ?? 0).toBeGreaterThan((hard.activation.score ?? 100) + 30);
    expect(rewritten.stress.score ?? 100).toBeLessThan((hard.stress.score ?? 0) - 10);
    expect(rewritten.legal.missing.length).toBeLessThanOrEqual(hard.legal.missing.length);
  });
  it('keeps its kind', () => {
    expect(hard.legal.kind).toBe(kinds[name]);
    expect(rewritten.legal.kind).toBe(kinds[name]);
  });
  it('rewritten: in balance, calm, legally complete, and left in peace', () => {
    expect(rewritten.activation.balance).toBe('evenwichtig');
    expect(rewritten.activation.restore).toBeNull();
    expect(rewritten.stress.score).toBeLessThan(35);
    expect(rewritten.legal).toMatchObject({ complete: true, missing: [] });
    const ours = rewritten.messages.filter(({ source }) =>
      ['activation', 'stress', 'legal'].includes(source),
    );
    expect(ours.length).toBeLessThanOrEqual(FEW);
  });
  it('hard: out of balance, with much to say', () => {
    expect(hard.activation.balance).not.toBe('evenwichtig');
    expect(hard.activation.restore?.sentence).toBeTruthy();
    const ours = hard.messages.filter(({ source }) => ['activation', 'stress', 'legal'].includes(source));
    expect(ours.length).toBeGreaterThan(3 * FEW);
  });
});

describe('the hard letters together', () => {
  const reports = letterNames.map((name) => scoreLetter(readLetterFile(name, 'hard')));
  it('lack legal parts in at least four', () => {
    expect(reports.filter(({ legal }) => !legal.complete).length).toBeGreaterThanOrEqual(4);
  });
  it('weigh over 70 in at least four, the threatening ones among them', () => {
    const scores = reports.map(({ stress }) => stress.score ?? 0);
    expect(scores.filter((score) => score > 70).length).toBeGreaterThanOrEqual(4);
    expect(scores[0]).toBeGreaterThan(70);
    expect(scores[3]).toBeGreaterThan(70);
  });
});
