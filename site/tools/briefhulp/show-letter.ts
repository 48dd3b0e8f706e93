import { h } from '../core/dom.ts';
import type { HardWord, LetterReading } from './reading.ts';

/**
 * The letter itself, each hard word a button that opens what it means right behind it. The meaning is part of the
 * text, so it is read aloud in its place, zooms along, and prints.
 */
export function letterWithWords({ blocks, words }: LetterReading): HTMLElement {
  const text = blocks.map((block, index) =>
    h(
      'p',
      { class: block.heading ? 'lp-brief-kopje' : 'lp-brief-alinea' },
      block.item ? '– ' : '',
      ...pieces(
        block.text,
        words.filter((word) => word.block === index),
      ),
    ),
  );
  const unknown = words.length;
  return h(
    'section',
    { class: 'lp-brief-deel', 'aria-labelledby': 'lp-brief-woorden' },
    h('h2', { class: 'nl-heading nl-heading--level-3', id: 'lp-brief-woorden' }, 'Uw brief, met uitleg'),
    h(
      'p',
      { class: 'nl-paragraph lp-screen-only' },
      unknown === 0
        ? 'Wij vinden geen moeilijke woorden.'
        : `Wij vinden ${unknown} ${unknown === 1 ? 'moeilijk woord' : 'moeilijke woorden'}. Kies een woord met een streep eronder. Dan leest u wat het is.`,
    ),
    h('div', { class: 'lp-brief-tekst' }, ...text),
  );
}

function pieces(text: string, words: readonly HardWord[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const word of words) {
    parts.push(text.slice(at, word.start), explained(word));
    at = word.end;
  }
  return [...parts, text.slice(at)];
}

function explained({ word, meaning }: HardWord): HTMLElement {
  const told = h('span', { class: 'lp-woord__uitleg', hidden: true }, ` (${meaning})`);
  const open = h('button', { type: 'button', class: 'lp-woord', 'aria-expanded': 'false' }, word);
  open.addEventListener('click', () => {
    told.hidden = !told.hidden;
    open.setAttribute('aria-expanded', String(!told.hidden));
  });
  return h('span', { class: 'lp-woord-paar' }, open, told);
}
