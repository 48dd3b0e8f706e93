import { describe, expect, it } from 'vitest';
import { findInHalves, findPassage, passageAt } from '../../../cms/letters/workflow/findPassage.ts';

const TEXT =
  'Beste meneer,\nU moet 200 euro terugbetalen. Dat doet u voor 1 mei.\nBel ons als u vragen hebt. Dat doet u voor 1 mei.';
const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return passageAt(text, start, start + words.length);
};
const found = (text: string, passage: ReturnType<typeof at>) => {
  const place = findPassage(text, passage);
  return place && text.slice(place.start, place.end);
};

describe('a passage somebody commented on', () => {
  it('is found where it was', () => {
    const passage = at(TEXT, 'U moet 200 euro terugbetalen.');
    expect(findPassage(TEXT, passage)).toEqual({ start: 14, end: 43, exact: true });
  });

  it('moves with the text, before it and behind it', () => {
    const passage = at(TEXT, '200 euro');
    expect(found(`Een nieuwe alinea vooraf.\n${TEXT}`, passage)).toBe('200 euro');
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const second = at(TEXT, 'Dat doet u voor 1 mei.', TEXT.indexOf('Bel ons'));
    const moved = TEXT.replace('Beste meneer,', 'Beste mevrouw De Wit,');
    expect(findPassage(moved, second)?.start).toBe(moved.lastIndexOf('Dat doet u'));
  });

  it('is found in another wording, as long as most of its words are there', () => {
    const passage = at(TEXT, 'U moet 200 euro terugbetalen.');
    const rewritten = TEXT.replace('U moet 200 euro terugbetalen.', 'U moet ons 200 euro terugbetalen.');
    expect(findPassage(rewritten, passage)).toMatchObject({ exact: false });
    expect(found(rewritten, passage)).toContain('200 euro terugbetalen');
  });

  it('is gone when its words are gone', () => {
    const passage = at(TEXT, 'U moet 200 euro terugbetalen.');
    expect(findPassage('Een heel andere brief over een afspraak.', passage)).toBeUndefined();
    expect(findPassage('', passage)).toBeUndefined();
    expect(findPassage(TEXT, { quote: ' ', before: '', after: '' })).toBeUndefined();
  });

  it('of two words is not guessed at', () => {
    expect(findPassage('Een euro is een euro.', at(TEXT, '200 euro'))).toBeUndefined();
  });

  it('that is not there is given up on within the test’s own time', () => {
    const long = 'de brief van de gemeente aan u '.repeat(20_000);
    const passage = { quote: 'aan de gemeente van de brief '.repeat(30), before: '', after: '' };
    expect(() => findPassage(long, passage)).not.toThrow();
  });
});

describe('a passage that was moved to the other half', () => {
  const passage = at(TEXT, 'U moet 200 euro terugbetalen.');
  const rest = 'Beste meneer,\nBel ons als u vragen hebt.';

  it('is found there', () => {
    const there = findInHalves({ front: rest, back: `Meer weten?\n${passage.quote}` }, 'front', passage);
    expect(there).toEqual({ half: 'back', start: 12, end: 41, exact: true });
  });

  it('is found where it was as long as its words stand there', () => {
    expect(findInHalves({ front: TEXT, back: TEXT }, 'back', passage)?.half).toBe('back');
  });

  it('is its very words elsewhere rather than words like it where it was', () => {
    const front = 'U moet 200 euro straks terugbetalen.';
    expect(findInHalves({ front, back: passage.quote }, 'front', passage)?.half).toBe('back');
    expect(findInHalves({ front, back: rest }, 'front', passage)).toMatchObject({
      half: 'front',
      exact: false,
    });
  });

  it('is gone when neither half has it', () => {
    expect(findInHalves({ front: rest, back: '' }, 'front', passage)).toBeUndefined();
  });
});
