/** Answers in and out of the controls. */
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesAt, readValues, writeValues } from '../../../site/tools/core/values.ts';
import { namedSections, nameFrom } from '../../../site/tools/form/names.ts';

const SHEET = `
  <textarea name="a.tekst"></textarea>
  <input type="checkbox" name="a.vinkjes" value="Een"><input type="checkbox" name="a.vinkjes" value="Twee">
  <input type="radio" name="a.keuze" value="1"><input type="radio" name="a.keuze" value="2">
  <input type="text" value="van het hulpmiddel zelf">`;

describe('the values of a sheet', () => {
  let sheet: HTMLElement;

  beforeAll(() => {
    const window = new Window();
    Object.assign(globalThis, { HTMLInputElement: window.HTMLInputElement });
    sheet = window.document.body as unknown as HTMLElement;
    sheet.innerHTML = SHEET;
  });

  it('come back as they were written', () => {
    const values = { 'a.tekst': 'Hallo\nu', 'a.vinkjes': ['Twee'], 'a.keuze': '2' };
    writeValues(sheet, values);
    expect(readValues(sheet)).toEqual(values);
    writeValues(sheet, {});
    expect(readValues(sheet)).toEqual({});
  });

  it('keep an answer whose question or option a trainer took away', () => {
    const before = { 'oud.vraag': 'bewaard', 'a.vinkjes': ['Een', 'Verdwenen'] };
    writeValues(sheet, before);
    expect(readValues(sheet, before)).toEqual(before);
  });
});

it('reads the lines somebody typed', () => {
  expect(linesAt({ a: ' een \n\n twee' }, 'a')).toEqual(['een', 'twee']);
});

describe('the names of questions', () => {
  const question = (words: string, key?: string) => ({ question: words, key }) as never;
  const part = (title: string, key: string | undefined, ...questions: never[]) =>
    ({ title, key, questions }) as never;

  it('are the fixed ones, else made of the words, and never the same twice', () => {
    const named = namedSections([
      part('Wat ziet u?', undefined, question('Wat?'), question('Wat?')),
      part('Thuis', 'thuis', question('Mijn huis', 'wonen')),
    ]);
    expect(named.flatMap(({ questions }) => questions.map(({ name, number }) => [name, number]))).toEqual([
      ['wat-ziet-u.wat', 1],
      ['wat-ziet-u.wat-2', 2],
      ['thuis.wonen', 3],
    ]);
  });

  it('exist even for a question of marks alone', () => {
    expect(nameFrom('?!')).toBe('vraag');
    expect(nameFrom('Één ding')).toBe('een-ding');
  });
});
