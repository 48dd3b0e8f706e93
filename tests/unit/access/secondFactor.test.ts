import { describe, expect, it } from 'vitest';
import {
  codeAt,
  hashOfRecovery,
  newRecoveryCodes,
  newSecret,
  plainCode,
  stepOf,
  uriOf,
} from '../../../cms/access/secondFactor/codes.ts';
import { type FactorState, judge } from '../../../cms/access/secondFactor/judge.ts';

/** RFC 6238, appendix B: the secret "12345678901234567890"; the last six of its eight digits. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const RFC_CODES: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
];
const at = (seconds: number) => new Date(seconds * 1000);
const NOW = at(1_800_000_015);
const given = { account: 'a1', secret: RFC_SECRET, key: 'installatie', now: NOW };
const fresh: FactorState = { lastStep: 0, recovery: [], wrong: 0, lockedUntil: undefined };
const codeOf = (now: Date) => codeAt(RFC_SECRET, now);
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('the codes of an authenticator app', () => {
  it.each(RFC_CODES)('are those of RFC 6238 at %d seconds', (seconds, code) => {
    expect(codeAt(RFC_SECRET, at(seconds))).toBe(code);
    expect(stepOf(RFC_SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('may be half a minute early or late, and no more', () => {
    for (const seconds of [-30, 0, 30]) expect(stepOf(RFC_SECRET, codeOf(later(seconds)), NOW)).toBeDefined();
    for (const seconds of [-90, -60, 60, 90])
      expect(stepOf(RFC_SECRET, codeOf(later(seconds)), NOW)).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', "' OR 1=1"])('are not %j', (code) => {
    expect(stepOf(RFC_SECRET, plainCode(code), NOW)).toBeUndefined();
  });

  it('are read as people type them, and nothing is computed over what is no text or very long', () => {
    expect(plainCode(' 287 082 ')).toBe('287082');
    expect(plainCode('abcdef-ghjkmn')).toBe('ABCDEFGHJKMN');
    for (const odd of [undefined, null, 287082, {}, ['287082'], '2'.repeat(5_000)])
      expect(plainCode(odd)).toBe('');
  });

  it('come from a secret of 160 bits, new each time, that the app reads from a link', () => {
    const secrets = new Set(Array.from({ length: 50 }, newSecret));
    expect(secrets.size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = uriOf(RFC_SECRET, 'jan@voorbeeld.example');
    expect(uri).toMatch(/^otpauth:\/\/totp\/Luchtpost:jan%40voorbeeld\.example\?/);
    expect(uri).toContain(`secret=${RFC_SECRET}`);
  });
});

describe('recovery codes', () => {
  it('are ten different ones, easy to read from paper', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}-[A-HJKMNP-Z2-9]{6}$/);
  });

  it('are kept as a hash that belongs to one account of one installation', () => {
    const hash = hashOfRecovery('ABCDEF-GHJKMN', 'a1', 'sleutel');
    expect(hash).toBe(hashOfRecovery('abcdef ghjkmn', 'a1', 'sleutel'));
    expect(hash).not.toBe(hashOfRecovery('ABCDEF-GHJKMN', 'a2', 'sleutel'));
    expect(hash).not.toBe(hashOfRecovery('ABCDEF-GHJKMN', 'a1', 'andere'));
    expect(hash).not.toContain('ABCDEF');
  });
});

describe('judging a code', () => {
  it('takes a code once: not again, and none from before it', () => {
    const first = judge(fresh, { ...given, code: codeOf(NOW) });
    expect(first.verdict).toBe('goed');
    const after = first.next as FactorState;
    expect(judge(after, { ...given, code: codeOf(NOW) }).verdict).toBe('fout');
    expect(judge(after, { ...given, code: codeOf(later(-30)) }).verdict).toBe('fout');
    expect(judge(after, { ...given, code: codeOf(later(30)) }).verdict).toBe('goed');
  });

  it('takes a recovery code once', () => {
    const [one = '', two = ''] = newRecoveryCodes();
    const recovery = [one, two].map((code) => hashOfRecovery(code, given.account, given.key));
    const used = judge({ ...fresh, recovery }, { ...given, code: one.toLowerCase() });
    expect(used.verdict).toBe('goed');
    expect(used.next?.recovery).toEqual(recovery.slice(1));
    expect(judge(used.next as FactorState, { ...given, code: one }).verdict).toBe('fout');
    expect(judge(used.next as FactorState, { ...given, code: two }).verdict).toBe('goed');
  });

  it('asks when there is none, without counting it', () => {
    for (const code of ['', '   ', undefined])
      expect(judge(fresh, { ...given, code })).toEqual({ verdict: 'leeg' });
  });

  it('locks after five wrong ones, for ten minutes, also for the right one', () => {
    let state = fresh;
    for (let count = 1; count <= 5; count += 1) {
      const { next, verdict } = judge(state, { ...given, code: '000000' });
      expect(verdict).toBe('fout');
      state = next as FactorState;
      expect(state.wrong).toBe(count);
    }
    expect(judge(state, { ...given, code: codeOf(NOW) })).toEqual({ verdict: 'op slot' });
    const almost = later(10 * 60 - 1);
    expect(judge(state, { ...given, now: almost, code: codeOf(almost) }).verdict).toBe('op slot');
    const passed = later(10 * 60 + 1);
    expect(judge(state, { ...given, now: passed, code: '000000' }).next?.wrong).toBe(1);
    const right = judge(state, { ...given, now: passed, code: codeOf(passed) });
    expect(right.verdict).toBe('goed');
    expect(right.next).toMatchObject({ wrong: 0, lockedUntil: undefined });
  });
});
