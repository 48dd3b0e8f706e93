import { describe, expect, test } from 'vitest';
import { nextStop } from '../../../cms/editor/briefScore/walk.ts';

const order = ['a', 'b'];
const places = new Map([
  ['sentence', { block: 'a', start: 5, end: 40 }],
  ['word', { block: 'a', start: 5, end: 9 }],
  ['missing', { block: 'a', start: 40, end: 40 }],
  ['last', { block: 'b', start: 0, end: 4 }],
]);
const from = (block: number, offset: number, active?: string) => ({
  next: nextStop(places, order, { block, offset }, active, 1),
  previous: nextStop(places, order, { block, offset }, active, -1),
});

describe('walking the findings with the keyboard', () => {
  test('starts at the first one after the caret', () => {
    expect(from(0, 0).next).toBe('sentence');
    expect(from(0, 20).next).toBe('last');
  });

  test('findings that begin at the same word each get their turn', () => {
    expect(from(0, 5, 'sentence').next).toBe('word');
    expect(from(0, 5, 'word')).toEqual({ next: 'last', previous: 'sentence' });
  });

  test('goes round at both ends', () => {
    expect(from(1, 0, 'last').next).toBe('sentence');
    expect(from(0, 5, 'sentence').previous).toBe('last');
    expect(from(0, 0).previous).toBe('last');
  });

  test('never stops where something is only missing, and nowhere without findings', () => {
    expect(from(0, 39, 'word').next).toBe('last');
    expect(nextStop(new Map(), order, { block: 0, offset: 0 }, undefined, 1)).toBeUndefined();
  });
});
