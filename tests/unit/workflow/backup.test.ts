import { describe, expect, it } from 'vitest';
import {
  backupKey,
  dropBackup,
  keepBackup,
  readBackups,
  type Shelf,
} from '../../../cms/editor/localBackup/backupStore.ts';
import { contentOf, sameContent } from '../../../cms/editor/localBackup/content.ts';
import { richText } from '../../support/richText.ts';

function shelf(full = false): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

const backup = (session: string, at: number) => ({ session, at, content: { subject: session } });

describe('unsaved text in the browser', () => {
  it('is kept by user and by letter', () => {
    expect(backupKey('anna', 'brief-1')).not.toBe(backupKey('bert', 'brief-1'));
    expect(backupKey('anna', undefined)).not.toBe(backupKey('anna', 'brief-1'));
  });

  it('of a sitting replaces what that sitting kept, and leaves another sitting’s alone', () => {
    const own = shelf();
    keepBackup(own, 'k', backup('gisteren', 1));
    keepBackup(own, 'k', backup('nu', 2));
    keepBackup(own, 'k', { ...backup('nu', 3), content: { subject: 'laatste' } });
    expect(readBackups(own, 'k').map(({ session, at }) => [session, at])).toEqual([
      ['nu', 3],
      ['gisteren', 1],
    ]);
    dropBackup(own, 'k', 'nu');
    expect(readBackups(own, 'k').map(({ session }) => session)).toEqual(['gisteren']);
  });

  it('says so when there is no room, and survives rubbish', () => {
    expect(keepBackup(shelf(true), 'k', backup('nu', 1))).toBe(false);
    const own = shelf();
    for (const rubbish of ['geen json', '{}', '[1, null, {"session": 2}]']) {
      own.setItem('k', rubbish);
      expect(readBackups(own, 'k')).toEqual([]);
    }
  });
});

describe('whether there is anything unsaved', () => {
  const saved = contentOf({ subject: 'A', front: richText('Dag.'), back: null });

  it('there is not, when only housekeeping differs', () => {
    const empty = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } };
    expect(sameContent(saved, contentOf({ subject: 'A', front: richText('Dag.'), back: empty }))).toBe(true);
    expect(sameContent(saved, contentOf({ subject: 'A', front: richText('Dag.'), state: 'akkoord' }))).toBe(
      true,
    );
  });

  it('there is, when a word, a format or the subject differs', () => {
    const bold = structuredClone(richText('Dag.'));
    const [text] = bold.root.children[0]?.children ?? [];
    if (text) text.format = 1;
    for (const other of [{ front: richText('Dag!') }, { front: bold }, { subject: 'B' }]) {
      const now = contentOf({ subject: 'A', front: richText('Dag.'), ...other });
      expect(sameContent(saved, now)).toBe(false);
    }
  });
});
