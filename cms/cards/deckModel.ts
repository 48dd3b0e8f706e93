import type { PrintJob } from './printJob.ts';
import { readSheetText, type SheetBlock } from './sheetText.ts';

/** How a deck is laid out: a card on each A6 sheet with cut marks, or four on an A4, both to print on two sides. */
export const DECK_SIZES = ['a4', 'a6'] as const;

export type DeckSize = (typeof DECK_SIZES)[number];

/** A card as it is printed. */
export interface DeckCard {
  title: string;
  /** Above the title: which kind of card it is, and its number. */
  label: string;
  goal: string;
  duration?: string;
  front: SheetBlock[];
  questions: string[];
  back: SheetBlock[];
}

/** What Payload keeps of a card. */
export interface StoredCard {
  title: string;
  number: number;
  cardType: 'gesprek' | 'methodiek' | 'oefening';
  goal: string;
  duration?: string | null;
  front?: unknown;
  questions?: { text: string }[] | null;
  back?: unknown;
}

const LABELS: Record<StoredCard['cardType'], string> = {
  gesprek: 'Gesprekskaart',
  methodiek: 'Methodiekkaart',
  oefening: 'Oefenkaart',
};

const ORDER: readonly StoredCard['cardType'][] = ['gesprek', 'methodiek', 'oefening'];

/** The cards of a deck, in the order they are used: conversations, method, exercises, each by number. */
export function deckOf(stored: readonly StoredCard[]): DeckCard[] {
  return [...stored]
    .sort((a, b) => ORDER.indexOf(a.cardType) - ORDER.indexOf(b.cardType) || a.number - b.number)
    .map(({ title, number, cardType, goal, duration, front, questions, back }) => ({
      title,
      label: cardType === 'methodiek' ? LABELS[cardType] : `${LABELS[cardType]} ${number}`,
      goal,
      ...(duration && { duration }),
      front: readSheetText(front),
      questions: (questions ?? []).map(({ text }) => text),
      back: readSheetText(back),
    }));
}

/** @param author  name of the organisation */
export const deckJob = (cards: readonly DeckCard[], size: DeckSize, author: string): PrintJob => ({
  template: 'deck',
  title: 'Gesprekskaarten',
  size,
  author,
  noun: 'kaart',
  room: 'één kant',
  sheets: cards,
});
