import type { Werkblad, WerkbladQuestion } from '../../loaders/schemas.ts';

export type NamedQuestion = WerkbladQuestion & {
  /** Name of its control, and what a saved file knows it by: `<part>.<question>`. */
  name: string;
  /** Number on the sheet, from 1. */
  number: number;
};

export type NamedSection = Omit<Werkblad['sections'][number], 'questions'> & {
  name: string;
  questions: NamedQuestion[];
};

/**
 * Gives every part and question of a sheet the name its answers are kept under: the trainer's fixed name, else
 * one made of the words. Two of the same get a number, so no answer is ever kept under another's name.
 */
export function namedSections(sections: Werkblad['sections']): NamedSection[] {
  const parts = new Set<string>();
  let number = 0;
  return sections.map((section) => {
    const name = unique(section.key ?? nameFrom(section.title), parts);
    const within = new Set<string>();
    return {
      ...section,
      name,
      questions: section.questions.map((question) => {
        number += 1;
        return {
          ...question,
          number,
          name: `${name}.${unique(question.key ?? nameFrom(question.question), within)}`,
        };
      }),
    };
  });
}

/** Lower case letters, figures and hyphens of some words. */
export function nameFrom(words: string): string {
  const name = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return name || 'vraag';
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
