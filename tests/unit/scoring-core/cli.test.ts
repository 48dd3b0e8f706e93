import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = new URL('../../../scripts/score.ts', import.meta.url).pathname;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input: string | Buffer = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run score', () => {
  it('writes a plain report when piped', () => {
    const { stdout, status } = run(['-'], 'Middels dit schrijven wordt uw aanvraag afgewezen.');
    expect(status).toBe(0);
    for (const word of ['Leesbaarheid', 'Activerend', 'Stress', 'Recht', 'Doe eerst dit', 'Bevindingen'])
      expect(stdout).toContain(word);
    expect(stdout).not.toContain('\u001B');
  });

  it('writes JSON, and takes the kind of letter', () => {
    const path = file('brief.md', '---\ntitle: x\n---\nWij geven u een uitkering.');
    const { stdout } = run(['--json', '--soort', 'toekenning', path]);
    const report = JSON.parse(stdout);
    expect(report.legal.kind).toBe('toekenning');
    expect(report.readability.score).toBeGreaterThan(0);
    expect(report.sentences).toBeUndefined();
  });

  it('scores lines, tells a broken one and goes on', () => {
    const lines = [
      '{"id":1,"text":"Wij helpen u."}',
      'kapot',
      '{"id":2}',
      '[]',
      '{"id":"x","text":"Bel ons."}',
    ];
    const { stdout, status } = run(['--jsonl'], lines.join('\n'));
    const out = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(out.map((line) => line.id)).toEqual([1, null, 2, null, 'x']);
    expect(out.map((line) => typeof (line.report ?? line.error))).toEqual([
      'object',
      'string',
      'string',
      'string',
      'object',
    ]);
  });

  it.each<[string, () => string[], RegExp, number]>([
    ['a missing file', () => [join(folder, 'nergens.txt')], /^Bestand niet gevonden: /, 1],
    ['a folder', () => [folder], /is een map/, 1],
    ['an empty file', () => [file('leeg.txt', ' \n')], /is leeg/, 1],
    ['a binary file', () => [file('brief.docx', Buffer.from([80, 75, 3, 4, 255, 254, 0]))], /geen tekst/, 1],
    ['an unknown option', () => ['--kleur', 'x.txt'], /^Onbekende optie --kleur/, 2],
    ['an unknown kind', () => ['--soort', 'boete', 'x.txt'], /^Onbekende soort "boete"/, 2],
    ['no file', () => [], /^Welke brief\?/, 2],
    ['two files', () => ['a.txt', 'b.txt'], /één bestand/, 2],
  ])('says in Dutch what is wrong: %s', (_, args, message, code) => {
    const { stderr, stdout, status } = run(args());
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });
});
