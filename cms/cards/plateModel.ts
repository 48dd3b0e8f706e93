import drawings from '../../content/plaatjes.json' with { type: 'json' };
import type { PrintJob } from './printJob.ts';
import { readSheetText, type SheetBlock } from './sheetText.ts';

/** A4 to lay on the table, A3 to hang up. */
export const PLATE_SIZES = ['a4', 'a3'] as const;

export type PlateSize = (typeof PLATE_SIZES)[number];

interface Cell {
  text: string;
  /** Path of its drawing, in a box of 24. */
  drawing?: string;
}

/** A plate as it is printed. */
export interface Plate {
  title: string;
  /** Above the title: what it is, and which step. */
  label: string;
  summary?: string;
  blocks: SheetBlock[];
  groups: { title: string; explanation?: string; cells: Cell[] }[];
  /** `Als …, dan …` */
  examples: string[];
}

/** What Payload keeps of a page of psycho-educatie. */
export interface StoredStep {
  title: string;
  summary?: string | null;
  step: 'interesse' | 'zelfreflectie' | 'strategieen' | 'evalueren';
  order?: number | null;
  body?: unknown;
}

interface StoredOption {
  text: string;
  icon?: string | null;
}

/** What Payload keeps of a worksheet. */
export interface StoredSheet {
  title: string;
  summary?: string | null;
  sections?:
    | {
        title: string;
        explanation?: string | null;
        questions?: { answer: string; options?: StoredOption[] | null }[] | null;
      }[]
    | null;
}

const STEPS: readonly StoredStep['step'][] = ['interesse', 'zelfreflectie', 'strategieen', 'evalueren'];
const STEP_LABELS: Record<StoredStep['step'], string> = {
  interesse: 'Stap 1: interesse wekken',
  zelfreflectie: 'Stap 2: naar uzelf kijken',
  strategieen: 'Stap 3: kiezen wat helpt',
  evalueren: 'Stap 4: terugkijken',
};

/** The steps of psycho-educatie as plates, in the order of the steps. */
export function stepPlates(stored: readonly StoredStep[]): Plate[] {
  return [...stored]
    .sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || (a.order ?? 0) - (b.order ?? 0))
    .map(({ title, summary, step, body }) => ({
      title,
      label: STEP_LABELS[step],
      ...(summary && { summary }),
      blocks: readSheetText(body),
      groups: [],
      examples: [],
    }));
}

/** A worksheet with things to recognise as a plate: its ticks as a picture with a word, its examples of plans. */
export function talkingPlate({ title, summary, sections }: StoredSheet): Plate {
  const parts = sections ?? [];
  const questions = parts.flatMap((part) => part.questions ?? []);
  return {
    title,
    label: 'Praatplaat',
    ...(summary && { summary }),
    blocks: [],
    groups: parts.flatMap(({ title: heading, explanation, questions: asked }) => {
      const ticks = (asked ?? []).filter(({ answer }) => answer === 'vinkjes');
      const cells = ticks.flatMap(({ options }) => options ?? []).map(toCell);
      return cells.length > 0 ? [{ title: heading, ...(explanation && { explanation }), cells }] : [];
    }),
    examples: questions
      .filter(({ answer }) => answer === 'als-dan')
      .flatMap(({ options }) => (options ?? []).map(({ text }) => text)),
  };
}

function toCell({ text, icon }: StoredOption): Cell {
  const drawing = icon && Object.hasOwn(drawings, icon) ? drawings[icon as keyof typeof drawings] : undefined;
  return { text, ...(drawing && { drawing }) };
}

/** @param author  name of the organisation */
export const plateJob = (
  title: string,
  plates: readonly Plate[],
  size: PlateSize,
  author: string,
): PrintJob => ({ template: 'plates', title, size, author, noun: 'plaat', room: 'één blad', sheets: plates });
