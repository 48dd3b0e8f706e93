/** The rules of the tools for professionals, apart from any screen. */
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../site/tools/checklist/progress.ts';
import type { Values } from '../../../site/tools/core/values.ts';
import {
  countsOf,
  FEWEST_SHEETS,
  groupScores,
  inDutch,
  scoresOf,
} from '../../../site/tools/waarderingskader/scores.ts';
import { announcement, clockOf, momentOf, totalMinutes } from '../../../site/tools/werksessie/agenda.ts';
import { nextSteps, type Stone, strongest } from '../../../site/tools/zelfscan/stones.ts';

describe('zelfscan', () => {
  const levels = ['Nog niet', 'Bewust', 'Geïnformeerd'].map((value) => ({
    value,
    help: `Zo ziet ${value} eruit.`,
  }));
  const stone = (title: string, at: number | undefined): Stone => ({ title, levels, at });

  it('sends the lowest blocks one level up, at most three, in the order of the sheet', () => {
    const stones = [stone('A', 1), stone('B', 0), stone('C', 2), stone('D', 1), stone('E', 1)];
    expect(nextSteps(stones).map(({ title, to }) => [title, to])).toEqual([
      ['B', 'Bewust'],
      ['A', 'Geïnformeerd'],
      ['D', 'Geïnformeerd'],
    ]);
  });

  it('has no step for what is on top or not answered', () => {
    expect(nextSteps([stone('A', 2), stone('B', undefined)])).toEqual([]);
  });

  it('calls nothing strong while all is on the lowest level', () => {
    expect(strongest([stone('A', 0), stone('B', undefined)])).toEqual([]);
    expect(strongest([stone('A', 1), stone('B', 2), stone('C', 2)]).map(({ title }) => title)).toEqual([
      'B',
      'C',
    ]);
  });
});

describe('checklist', () => {
  it('counts what is in order and lists what is not, by part', () => {
    expect(
      progressOf([
        { part: 'Deur', options: ['groet', 'helling'], ticked: ['groet', 'van vroeger'] },
        { part: 'Balie', options: ['rust'], ticked: ['rust'] },
        { part: 'Deur', options: ['bel'], ticked: [] },
      ]),
    ).toEqual({ done: 2, total: 4, open: [{ part: 'Deur', items: ['helling', 'bel'] }] });
  });
});

describe('waarderingskader', () => {
  const parts = [{ title: 'Keuze', names: ['k.a', 'k.b'] }];

  it('takes the mean of the figures that were given', () => {
    expect(scoresOf(parts, { 'k.a': '10', 'k.b': '5' })).toEqual([{ title: 'Keuze', mean: 7.5 }]);
    expect(scoresOf(parts, { 'k.a': '0' })[0]?.mean).toBe(0);
    expect(scoresOf(parts, {})[0]?.mean).toBeUndefined();
  });

  it('takes nothing that is not a figure from 0 to 10 out of a file', () => {
    expect(scoresOf(parts, { 'k.a': '11', 'k.b': '1e9' })[0]?.mean).toBeUndefined();
  });

  it('bundles sheets without telling them apart', () => {
    const sheets: Values[] = [{ 'k.a': '4' }, { 'k.a': '8' }, { 'k.b': '9' }, {}];
    expect(groupScores(parts, sheets)).toEqual([{ title: 'Keuze', mean: 7, lowest: 4, highest: 9 }]);
    expect(FEWEST_SHEETS).toBeGreaterThanOrEqual(3);
  });

  it('counts how people looked', () => {
    const sheets: Values[] = [{ kijk: 'Zelf' }, { kijk: 'Coach' }, { kijk: 'Zelf' }, {}];
    expect(countsOf('kijk', sheets)).toEqual([
      { answer: 'Zelf', times: 2 },
      { answer: 'Coach', times: 1 },
    ]);
  });

  it('writes a figure as the Dutch do', () => expect(inDutch(6.25)).toBe('6,3'));
});

describe('werksessie', () => {
  const parts = [
    { title: 'Lezen', minutes: 15 },
    { title: 'Schrijven', minutes: 40 },
  ];

  it('tells how long it takes and what is left', () => {
    expect(totalMinutes(parts)).toBe(55);
    expect(momentOf(parts, 0, 60_000)).toEqual({ index: 0, left: 14 * 60_000 });
    expect(momentOf(parts, 1, 41 * 60_000).left).toBe(-60_000);
  });

  it('shows a clock that goes on when the time is over', () => {
    expect(clockOf(725_000)).toBe('12:05');
    expect(clockOf(0)).toBe('0:00');
    expect(clockOf(-150_000)).toBe('+2:30');
  });

  it('speaks at five minutes, at one and at the end, and not in between', () => {
    const at = (before: number, now: number) =>
      announcement({ title: 'Lezen', minutes: 15 }, before * 60_000, now * 60_000);
    expect(at(5.01, 5)).toMatch(/vijf minuten/);
    expect(at(1.01, 0.99)).toMatch(/één minuut/);
    expect(at(0.01, -0.01)).toMatch(/is om/);
    expect(at(4, 3.9)).toBeUndefined();
    expect(at(-1, -1.1)).toBeUndefined();
  });
});
