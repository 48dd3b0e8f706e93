import { describe, expect, it } from 'vitest';
import { judgeSession, REFRESH_AFTER_MS, WARN_MS } from '../../../cms/admin/session/judgeSession.ts';

const MINUTE = 60_000;
const at = (since: number, worked: number) =>
  judgeSession({ now: since * MINUTE, refreshedAt: 0, workedAt: worked * MINUTE });

describe('a session in the browser', () => {
  it('rests while the server has just heard of work', () => {
    expect([at(0, 0), at(4.9, 4), at(20, 0)]).toEqual(['rust', 'rust', 'rust']);
  });

  it('tells the server of work once in five minutes, also of work of a while ago', () => {
    expect([at(5, 4), at(20, 1), at(29.9, 29)]).toEqual(['verleng', 'verleng', 'verleng']);
  });

  it('warns three minutes before the end of half an hour without work, and then it is over', () => {
    expect([at(26.9, 0), at(27, 0), at(29.9, -5)]).toEqual(['rust', 'waarschuw', 'waarschuw']);
    expect([at(30, 0), at(600, 0)]).toEqual(['voorbij', 'voorbij']);
  });

  it('is over also for who works on after it ended: the server will not hear of it any more', () => {
    expect(at(30, 29.9)).toBe('voorbij');
  });

  it('warns at no moment at which work could still be told', () => {
    expect(WARN_MS).toBeLessThan(30 * MINUTE - REFRESH_AFTER_MS);
  });
});
