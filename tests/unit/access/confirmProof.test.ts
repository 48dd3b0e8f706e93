import { describe, expect, it } from 'vitest';
import { decidesAboutAccount } from '../../../cms/access/confirm/decides.ts';
import { CONFIRMED_MS, isRecent, momentOf, proofOf } from '../../../cms/access/confirm/proof.ts';

const secret = 'een geheim van de installatie';
const givenAt = Date.UTC(2026, 10, 22, 12);

describe('the proof that a password was given in a session', () => {
  const proof = proofOf('sessie-1', givenAt, secret);

  it('shows the moment to that session', () => {
    expect(momentOf(proof, 'sessie-1', secret)).toBe(givenAt);
  });

  it.each([
    ['another session', proof, 'sessie-2', secret],
    ['another secret', proof, 'sessie-1', 'een ander geheim'],
    ['a later moment', proof.replace(/^\d+/, String(givenAt + 1000)), 'sessie-1', secret],
    ['a signature cut short', proof.slice(0, -1), 'sessie-1', secret],
    ['no signature', String(givenAt), 'sessie-1', secret],
    ['no number', proof.replace(/^\d+/, 'Infinity'), 'sessie-1', secret],
    ['nothing', '', 'sessie-1', secret],
  ])('shows nothing with %s', (_, shown, session, key) => {
    expect(momentOf(shown, session, key)).toBe(0);
  });

  it.each([
    [0, true],
    [CONFIRMED_MS - 1, true],
    [CONFIRMED_MS, false],
    [-1, false],
  ])('is recent after %i ms: %s', (ms, recent) => {
    expect(isRecent(givenAt, givenAt + ms)).toBe(recent);
  });
});

describe('what decides about an account', () => {
  const before = { name: 'Een', email: 'een@voorbeeld.example', roles: ['trainer', 'jurist'] };

  it.each([
    ['a new one', {}, undefined, true],
    ['another role', { roles: ['beheerder'] }, before, true],
    ['a role less', { roles: ['trainer'] }, before, true],
    ['another address', { email: 'twee@voorbeeld.example' }, before, true],
    ['the same roles in another order', { roles: ['jurist', 'trainer'] }, before, false],
    ['another name', { ...before, name: 'Twee' }, before, false],
    ['a name alone', { name: 'Twee' }, before, false],
  ])('%s: %#', (_, data, was, decides) => {
    expect(decidesAboutAccount(data, was)).toBe(decides);
  });
});
