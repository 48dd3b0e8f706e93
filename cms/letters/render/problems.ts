import {
  type LetterModel,
  type ListBlock,
  type RenderBlock,
  type RenderProblem,
  UnrenderableLetter,
} from './model.ts';
import { runsOf, runWords, wordsOf } from './words.ts';

/** Where a link in a letter may lead: a page, a mail, a phone. */
const SAFE_HREF = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)/i;
const QUOTE_LENGTH = 60;

export const isSafeHref = (href: string): boolean => SAFE_HREF.test(href);

/** Everything in a letter that keeps somebody from reading it, in reading order. */
export function problemsOf(model: LetterModel): RenderProblem[] {
  return [
    ...frameProblems(model),
    ...(['front', 'back'] as const).flatMap((half) =>
      // Each side starts under the subject, which is the first heading.
      halfProblems(model[half]).map(
        ({ block, ...problem }): RenderProblem => ({
          place: { half, block },
          ...problem,
        }),
      ),
    ),
  ];
}

/**
 * Refuses a letter that not everybody can read.
 * @throws UnrenderableLetter with every problem
 */
export function assertRenderable(model: LetterModel): void {
  const problems = problemsOf(model);
  if (problems.length > 0) throw new UnrenderableLetter(problems);
}

function frameProblems({ title, sender, qr, front, back }: LetterModel): RenderProblem[] {
  const problems: RenderProblem[] = [];
  const add = (part: 'onderwerp' | 'afzender' | 'logo' | 'qr', message: string) => {
    problems.push({ place: { part }, message });
  };
  if (title.trim() === '')
    add('onderwerp', 'Vul het onderwerp in. Het is de kop van de brief en de naam van het bestand.');
  if (sender.name.trim() === '') add('afzender', 'Vul bij Beheer, Organisatie de naam van de afzender in.');
  if (sender.logo && sender.logo.alt.trim() === '') {
    add('logo', 'Beschrijf het logo bij Beheer, Media: wie het niet ziet, moet weten van wie de brief is.');
  }
  if (qr && !/^https?:\/\//i.test(qr.url))
    add('qr', 'De QR-code moet naar een webadres gaan dat begint met https://.');
  if (qr && qr.label.trim() === '') add('qr', 'Zet woorden bij de QR-code: waar gaat de code heen?');
  if (front.length === 0 && back.length === 0) add('onderwerp', 'De brief heeft nog geen tekst.');
  return problems;
}

interface BlockProblem {
  block: number;
  message: string;
  quote?: string;
}

function halfProblems(blocks: readonly RenderBlock[]): BlockProblem[] {
  let level = 1;
  return blocks.flatMap((block, index) => {
    const found: BlockProblem[] = linkProblems(block).map((problem) => ({ block: index, ...problem }));
    const add = (message: string) => {
      const quote = short(wordsOf(block));
      found.push({ block: index, message, ...(quote && { quote }) });
    };
    if (block.type === 'heading') {
      if (runWords(block.runs).trim() === '') add('Deze kop heeft geen woorden. Vul hem in of haal hem weg.');
      else if (block.level > level + 1) {
        add('Deze kop slaat een niveau over. Maak hem één niveau groter, of zet er een kop boven.');
      }
      level = block.level;
    }
    if (block.type === 'table') {
      if (block.head.length === 0) add('Deze tabel heeft geen koppen. Maak van de eerste rij een koprij.');
      else if (block.head.some((cell) => runWords(cell).trim() === '')) {
        add('Een kolom van deze tabel heeft geen kop. Schrijf boven elke kolom wat erin staat.');
      }
    }
    if (block.type === 'list' && deepest(block) > DEEPEST_LIST) {
      add('Deze lijst heeft te veel lagen. Gebruik er hoogstens drie.');
    }
    return found;
  });
}

const DEEPEST_LIST = 3;

const deepest = (list: ListBlock): number =>
  1 + Math.max(0, ...list.items.map((item) => (item.list ? deepest(item.list) : 0)));

/** Looks at whole links: one may be cut in several runs. */
function linkProblems(block: RenderBlock): Omit<BlockProblem, 'block'>[] {
  const links: { href: string; text: string }[] = [];
  let before: string | undefined;
  for (const { href, text } of runsOf(block)) {
    const last = links.at(-1);
    if (href !== undefined && href === before && last) last.text += text;
    else if (href !== undefined) links.push({ href, text });
    before = href;
  }
  return links.flatMap(({ href, text }) => {
    if (text.trim() === '') return [{ message: 'Deze link heeft geen woorden.', quote: short(href) }];
    if (!isSafeHref(href)) {
      const message = 'Deze link gaat nergens heen. Begin het adres met https://, mailto: of tel:.';
      return [{ message, quote: short(text) }];
    }
    return [];
  });
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH - 1)}…` : line;
};
