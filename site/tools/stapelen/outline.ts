import type { Werkblad } from '../../loaders/schemas.ts';
import { namedSections, nameFrom } from '../form/names.ts';

/** The five sheets as the site knows them: what was asked, so that answers can be told in their own words. */
export interface SheetOutline {
  slug: string;
  title: string;
  sections: { name: string; title: string; questions: OutlineQuestion[] }[];
}

export interface OutlineQuestion {
  /** The name its answers are kept under. */
  name: string;
  title: string;
  kind: string;
  flag?: 'rood' | 'groen';
  /** Who answers, for a question that asks every perspective. */
  perspectives: { name: string; title: string }[];
}

/** What the page of the plan has to know of the sheets: names and words, no explanations. */
export function outlineOf(
  sheets: readonly Pick<Werkblad, 'slug' | 'title' | 'sections' | 'perspectives'>[],
): SheetOutline[] {
  return sheets.map(({ slug, title, sections, perspectives }) => ({
    slug,
    title,
    sections: namedSections(sections).map((section) => ({
      name: section.name,
      title: section.title,
      questions: section.questions.map(({ name, question, answer, flag }) => ({
        name,
        title: question,
        kind: answer,
        ...((flag === 'rood' || flag === 'groen') && { flag }),
        perspectives:
          answer === 'perspectieven'
            ? perspectives.map(({ text }) => ({ name: nameFrom(text), title: text }))
            : [],
      })),
    })),
  }));
}
