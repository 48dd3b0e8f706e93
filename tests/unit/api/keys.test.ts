import { describe, expect, it } from 'vitest';
import { daysLeft, expiryProblem } from '../../../cms/api/keys/expiry.ts';
import { hashOf, hintOf, keyIn, newKey, sameHash } from '../../../cms/api/keys/key.ts';

const bearer = (value: string) => new Headers({ authorization: value });

describe('a key', () => {
  it('is long, random and recognisable', () => {
    const keys = new Set(Array.from({ length: 200 }, newKey));
    expect(keys.size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^lp_[A-Za-z0-9_-]{43}$/);
  });

  it('is stored as a hash that does not hold it', () => {
    const key = newKey();
    expect(hashOf(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(key)).not.toContain(key.slice(3, 10));
    expect(sameHash(hashOf(key), hashOf(key))).toBe(true);
    expect(sameHash(hashOf(key), hashOf(newKey()))).toBe(false);
    expect(sameHash(hashOf(key), '')).toBe(false);
  });

  it('shows four of its characters, no more', () => {
    expect(hintOf(`lp_${'a'.repeat(39)}WxYz`)).toBe('lp_…WxYz');
  });

  it.each([
    ['Bearer', undefined],
    ['Bearer abc', 'malformed'],
    [`Bearer lp_${'a'.repeat(44)}`, 'malformed'],
    [`Bearer lp_${'é'.repeat(43)}`, 'malformed'],
    ['Basic bHA6', undefined],
  ])('is read from the header %j as %s', (header, read) => expect(keyIn(bearer(header))).toBe(read));

  it('is read whatever the case of the scheme, as RFC 9110 wants', () => {
    const key = newKey();
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) expect(keyIn(bearer(`${scheme} ${key}`))).toBe(key);
    expect(keyIn(new Headers())).toBeUndefined();
  });
});

describe('the last day of a key', () => {
  const now = new Date('2026-12-01T10:00:00Z');

  it.each([
    ['2026-12-01T12:00:00Z', 0],
    ['2026-12-31T12:00:00Z', 30],
    ['2026-11-30T12:00:00Z', -1],
  ])('%s is %i days away', (last, days) => expect(daysLeft(last, now)).toBe(days));

  it('ends at midnight in the Netherlands, not in Greenwich', () => {
    expect(daysLeft('2026-12-01T12:00:00Z', new Date('2026-12-01T22:30:00Z'))).toBe(0);
    expect(daysLeft('2026-12-01T12:00:00Z', new Date('2026-12-01T23:30:00Z'))).toBe(-1);
  });

  it.each([
    [undefined, 'Kies tot en met welke dag'],
    ['geen datum', 'Kies tot en met welke dag'],
    ['2026-11-30T12:00:00Z', 'al voorbij'],
    ['2028-12-02T12:00:00Z', 'uiterlijk 1 december 2028'],
  ])('%s is refused', (day, words) => expect(expiryProblem(day, now)).toContain(words));

  it.each(['2026-12-01T12:00:00Z', '2028-12-01T12:00:00Z'])('%s will do', (day) =>
    expect(expiryProblem(day, now)).toBeUndefined(),
  );
});
