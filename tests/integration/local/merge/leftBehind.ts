import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { approved, ask, database, MARKER, make, row } from './setting.ts';

/** What stays of a merge. */
export function leftBehind() {
  it('is nothing: not in the database, the data folder, the temp folder or the log', async () => {
    const printed: string[] = [];
    const catching = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        printed.push(String(chunk));
        return true;
      }),
    );
    const logged = vi.spyOn(database.payload.logger, 'error');
    const before = new Set(readdirSync(tmpdir()));
    try {
      const marked = [row(2, { straat: MARKER }), row(3, { straat: MARKER, bedrag: MARKER })];
      for (const format of ['pdf', 'docx', 'html', 'een-pdf']) {
        const { body } = await make(approved, marked, format);
        // It was really made of these values, and what was wrong was told to who asked.
        // One letter; as one file it has a white side behind it.
        expect(body.letters?.length ?? body.file?.pages).toBe(format === 'een-pdf' ? 2 : 1);
        expect(body.errors[0]?.message).toContain(MARKER);
      }
      await ask(`brieven/${approved}`, `{"rows": ["${MARKER}"`);
    } finally {
      for (const spy of catching) spy.mockRestore();
    }
    const found = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
        .filter((path) => {
          const bytes = readFileSync(path);
          return bytes.includes(MARKER) || bytes.includes(Buffer.from(MARKER).toString('base64'));
        });
    const fresh = readdirSync(tmpdir()).filter((name) => !before.has(name));
    expect(found(database.dataDir)).toEqual([]);
    expect(
      fresh.flatMap((name) => {
        const path = join(tmpdir(), name);
        return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? found(path) : [];
      }),
    ).toEqual([]);
    expect(printed.join('')).not.toContain(MARKER);
    expect(JSON.stringify(logged.mock.calls)).not.toContain(MARKER);
  });
}
