import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExercise } from '../../../cms/seed/sources.ts';
import { scoreLetter } from '../../../scoring/index.ts';
import type { LetterKind } from '../../../scoring/types.ts';

const exercise = readExercise('.');
const planted = (exercise?.frontMatter.planted ?? []) as { rule: string; words: string }[];
const blocks = (['front', 'back'] as const).flatMap((half) =>
  (exercise?.[half] ?? '')
    .split(/\n{2,}/)
    .map((text) => ({ text: text.replace(/^\*|\*$/g, ''), kind: 'paragraph' as const, half })),
);
const report = scoreLetter({ blocks, kind: exercise?.frontMatter.kind as LetterKind });

describe('the letter to learn on', () => {
  test('is hard, and says that it is an exercise', () => {
    expect(planted).toHaveLength(10);
    expect(report.readability.level).toBe('C1');
    expect(exercise?.frontMatter.subject).toContain('Oefenbrief');
    expect(exercise?.front).toContain('verzonnen');
  });

  test.each(planted)('$rule is really found at "$words"', ({ rule, words }) => {
    const found = report.messages.filter(({ ruleId }) => ruleId === rule).map(({ actual }) => actual);
    expect(found.some((actual) => (words === '' ? actual === '' : actual.includes(words)))).toBe(true);
  });

  test('the tour in the handleiding names every planted problem, in this order', () => {
    const handbook = readFileSync('content/paginas/handleiding.mdx', 'utf8');
    const tour = /## Oefenen met de oefenbrief\n([\s\S]*?)\n## /.exec(handbook)?.[1] ?? '';
    const steps = tour.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(steps).toHaveLength(planted.length);
    for (const [index, { words }] of planted.entries()) expect(steps[index]).toContain(words);
  });
});
