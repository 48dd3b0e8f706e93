import { describe, expect, it } from 'vitest';
import { changedFields, sameText } from '../../../cms/letters/workflow/sameLetter.ts';

const text = (value: string, more: Record<string, unknown> = {}) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: value, format: 0, ...more }] }],
  },
});

describe('whether a save changes what was approved', () => {
  it('does not see the editor’s housekeeping', () => {
    expect(sameText(text('Dag.'), text('Dag.', { detail: 0, mode: 'normal', style: '' }))).toBe(true);
    const empty = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } };
    expect(sameText(null, empty)).toBe(true);
    expect(sameText(text('Dag.'), empty)).toBe(false);
  });

  it('sees another word, and bold', () => {
    expect(sameText(text('Dag.'), text('Dag!'))).toBe(false);
    expect(sameText(text('Dag.'), text('Dag.', { format: 1 }))).toBe(false);
  });

  it('names the fields that change; what is not in the save stays', () => {
    const before = { subject: 'A', kind: 'informatie', front: text('Dag.'), back: null, callFirst: null };
    expect(changedFields(before, { front: text('Dag.'), callFirst: '' })).toEqual([]);
    expect(changedFields(before, { subject: 'B', front: text('Hoi.') })).toEqual(['subject', 'front']);
    expect(changedFields(before, { callFirst: 'ja' })).toEqual(['callFirst']);
    expect(changedFields(before, { callFirstReason: 'Slecht nieuws.' })).toEqual([]);
  });
});
