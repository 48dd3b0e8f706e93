import { describe, expect, it } from 'vitest';
import { personalWords, strengthOf } from '../../../cms/access/password/strength.ts';
import { newPassword } from '../../../cms/seed/firstUser.ts';

describe('how hard a password is to guess', () => {
  it('is too short below twelve characters, whatever they are', async () => {
    expect(await strengthOf('')).toBe('te kort');
    expect(await strengthOf('xK9#pQ2!vL7')).toBe('te kort');
  });

  it.each([
    '123456789012',
    'qwertyuiop12',
    'passwordpassword',
    'P@ssw0rd1234',
    'iloveyou1234',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'welkom123456',
    'Welkom2026!!',
    'wachtwoord123',
    'Wachtwoord2026!',
    'Zomer2026!!!',
    'Luchtpost2026!',
    'gemeente1234',
    'December2026',
    'hallohallohallo',
  ])('%s is what everybody tries', async (password) => {
    expect(await strengthOf(password)).toBe('te raden');
  });

  it.each([
    'paard-fiets-lamp',
    'ik ga graag fietsen',
    'correct horse battery staple',
    'zilver kompas 83 tuin',
  ])('%s is not', async (password) => {
    expect(['redelijk', 'sterk']).toContain(await strengthOf(password));
  });

  it('the ones that we make ourselves are strong', async () => {
    for (let count = 0; count < 20; count += 1) expect(await strengthOf(newPassword())).toBe('sterk');
  });

  it('looks at the name and address of whose it is', async () => {
    const words = personalWords('Fenna Wiersinga', 'f.wiersinga@voorbeeld.example');
    expect(words).toEqual(['fenna', 'wiersinga', 'wiersinga', 'voorbeeld', 'example']);
    expect(await strengthOf('wiersinga2026')).not.toBe('te raden');
    expect(await strengthOf('wiersinga2026', words)).toBe('te raden');
    expect(await strengthOf('FennaWiersinga', words)).toBe('te raden');
  });

  it('judges a very long one as its first part, in time', async () => {
    expect(await strengthOf('a'.repeat(100_000))).toBe('te raden');
    expect(await strengthOf('paard-fiets-lamp '.repeat(5_000))).not.toBe('te kort');
  });
});
