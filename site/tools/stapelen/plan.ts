import { linesAt, listAt, textAt, type Values } from '../core/values.ts';
import type { OutlineQuestion, SheetOutline } from './outline.ts';

/** One answer of a sheet, as the plan tells it. */
export type PlanAnswer =
  | { kind: 'tekst'; question: string; lines: string[] }
  | { kind: 'lijst'; question: string; items: string[]; flag?: 'rood' | 'groen' }
  | { kind: 'blikken'; question: string; views: { who: string; lines: string[] }[] };

export interface PlanPart {
  slug: string;
  title: string;
  sections: { title: string; answers: PlanAnswer[] }[];
}

/** What was agreed on one sheet: the last section, `keuze`, that every sheet ends with. */
export interface Agreement {
  title: string;
  away: string;
  stronger: string;
  who: string;
  noticed: string;
}

/** Column heads of the agreements, on screen and on paper. */
export const AGREEMENT_HEADS = [
  'Onderwerp',
  'Dit halen we weg',
  'Dit maken we sterker',
  'Wie doet wat',
  'Dit merkt een inwoner',
] as const;

/** The section of a sheet that the agreements come from, and the names of its questions. */
const CHOICE = {
  section: 'keuze',
  away: 'rood',
  stronger: 'groen',
  who: 'wie',
  noticed: 'merkbaar',
} as const;

/**
 * Joins the sheets into one plan.
 * @param sheets  answers by slug of the sheet
 * @returns the sheets in order, with what was answered; what nobody answered is left out
 */
export function planOf(outline: readonly SheetOutline[], sheets: ReadonlyMap<string, Values>): PlanPart[] {
  return outline.map(({ slug, title, sections }) => {
    const values = sheets.get(slug) ?? {};
    return {
      slug,
      title,
      sections: sections.flatMap((section) => {
        if (section.name === CHOICE.section) return [];
        const answers = section.questions.flatMap((question) => answerTo(question, values));
        return answers.length > 0 ? [{ title: section.title, answers }] : [];
      }),
    };
  });
}

/** @returns what was agreed, a row for each sheet on which something was */
export function agreementsOf(
  outline: readonly SheetOutline[],
  sheets: ReadonlyMap<string, Values>,
): Agreement[] {
  return outline.flatMap(({ slug, title }) => {
    const values = sheets.get(slug) ?? {};
    const at = (name: string) => textAt(values, `${CHOICE.section}.${name}`);
    const row = {
      title,
      away: at(CHOICE.away),
      stronger: at(CHOICE.stronger),
      who: at(CHOICE.who),
      noticed: at(CHOICE.noticed),
    };
    return row.away || row.stronger || row.who || row.noticed ? [row] : [];
  });
}

/**
 * Several copies of one sheet, filled in by several people, as one: every tick once, every text once, below each other.
 */
export function mergeValues(copies: readonly Values[]): Values {
  const merged: Values = {};
  for (const name of new Set(copies.flatMap((copy) => Object.keys(copy)))) {
    const ticks = copies.flatMap((copy) => listAt(copy, name));
    const texts = copies.map((copy) => textAt(copy, name)).filter(Boolean);
    if (ticks.length > 0) merged[name] = [...new Set(ticks)];
    else if (texts.length > 0) merged[name] = [...new Set(texts)].join('\n');
  }
  return merged;
}

function answerTo({ name, title, kind, flag, perspectives }: OutlineQuestion, values: Values): PlanAnswer[] {
  if (kind === 'vinkjes') {
    const items = [...listAt(values, name), ...linesAt(values, `${name}.eigen`)];
    return items.length > 0 ? [{ kind: 'lijst', question: title, items, ...(flag && { flag }) }] : [];
  }
  if (kind === 'perspectieven') {
    const views = perspectives
      .map((who) => ({ who: who.title, lines: linesAt(values, `${name}.${who.name}`) }))
      .filter(({ lines }) => lines.length > 0);
    return views.length > 0 ? [{ kind: 'blikken', question: title, views }] : [];
  }
  const lines = linesAt(values, name);
  return lines.length > 0 ? [{ kind: 'tekst', question: title, lines }] : [];
}
