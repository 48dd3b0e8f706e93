/** What the CMS offers is what the site can draw; the two may not import each other, so this holds them equal. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { ANSWER_OPTIONS, ICON_OPTIONS, TOOL_OPTIONS } from '../../../cms/fields/worksheetOptions.ts';
import { ICONS } from '../../../site/tools/icons.ts';
import { TOOL_NAMES } from '../../../site/tools/names.ts';

const valuesOf = (options: { value: string }[]) => options.map(({ value }) => value);

it('the tools are the same', () => {
  expect(valuesOf(TOOL_OPTIONS)).toEqual([...TOOL_NAMES]);
});

it('the site draws every picture a trainer can choose', () => {
  expect(valuesOf(ICON_OPTIONS).filter((name) => !(name in ICONS))).toEqual([]);
});

it('the site knows every kind of answer', () => {
  const source = readFileSync('site/loaders/schemas.ts', 'utf8');
  for (const kind of valuesOf(ANSWER_OPTIONS)) expect(source).toContain(`'${kind}'`);
});

type Row = Record<string, unknown>;
const list = (value: unknown): Row[] => (Array.isArray(value) ? value : []);

describe('the worksheets we ship', () => {
  const sheets = readdirSync('content/werkbladen')
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({
      file,
      sheet: matter(readFileSync(`content/werkbladen/${file}`, 'utf8'), {}).data as Row,
    }));

  it.each(sheets.map(({ file, sheet }) => [file, sheet] as const))('%s uses only what exists', (_, sheet) => {
    if (sheet.tool) expect(TOOL_NAMES).toContain(sheet.tool);
    const questions = list(sheet.sections).flatMap((section) => list(section.questions));
    for (const question of questions) expect(valuesOf(ANSWER_OPTIONS)).toContain(question.answer);
    const options = questions.flatMap((question) => list(question.options)).filter((option) => option.icon);
    for (const { icon } of [...options, ...list(sheet.sections), ...questions]) {
      if (icon) expect(valuesOf(ICON_OPTIONS)).toContain(icon);
    }
  });

  it.each(sheets.filter(({ sheet }) => sheet.tool).map(({ file, sheet }) => [file, sheet] as const))(
    '%s names every part and question, so that answers survive a change of words',
    (_, sheet) => {
      for (const section of list(sheet.sections)) {
        expect(section.key, String(section.title)).toBeTruthy();
        const keys = list(section.questions).map(({ key }) => key);
        expect(keys.every(Boolean), String(section.title)).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
      }
    },
  );
});
