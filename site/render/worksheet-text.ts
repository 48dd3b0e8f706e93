import type { Werkblad, WerkbladQuestion } from '../loaders/schemas.ts';
import { escapeHtml } from '../richtext/text.ts';
import { AUDIENCES } from '../sections.ts';

// A sheet of paper ends somewhere: enough for the longest answer, never a page of empty lines.
const MOST_LINES = 20;
const STEP_WORDS = ['Heel slecht', 'Slecht', 'Gaat wel', 'Goed', 'Heel goed'];
const SCALE = Array.from({ length: 11 }, (_, step) => step);

/** `Werkblad · Voor uzelf · 30 minuten` */
export const worksheetLabel = ({ audience, duration }: Pick<Werkblad, 'audience' | 'duration'>): string =>
  ['Werkblad', AUDIENCES[audience], duration].filter(Boolean).join(' · ');

/** A worksheet as paper, as HTML: lines for a pen. For the page and for the preview beside the editor. */
export function worksheetText({ body, sections, perspectives }: Werkblad): string {
  let number = 0;
  const parts = sections.map(({ title, explanation, questions }) => {
    const asked = questions.map((each) => {
      number += 1;
      return question(each, number, perspectives);
    });
    return `<section class="lp-sheet-part"><h2 class="nl-heading nl-heading--level-2">${escapeHtml(title)}</h2>${lines(explanation)}${asked.join('')}</section>`;
  });
  return [body.html, ...parts].join('\n');
}

const lines = (text: string | undefined, extra = '') =>
  text ? `<p class="nl-paragraph lp-lines${extra}">${escapeHtml(text)}</p>` : '';

type Perspectives = Werkblad['perspectives'];

function question(asked: WerkbladQuestion, number: number, perspectives: Perspectives): string {
  const parts = [
    `<h3 class="nl-heading nl-heading--level-4"><span class="lp-question__number">${number}.</span> ${escapeHtml(asked.question)}</h3>`,
    lines(asked.help, ' lp-question__help'),
    choices(asked),
    ...placesToWrite(asked, perspectives).map(placeToWrite),
    ...fiveSteps(asked),
    asked.answer === 'schaal' ? tenSteps(asked) : '',
  ];
  return `<div class="lp-question">${parts.join('')}</div>`;
}

function choices({ answer, options }: WerkbladQuestion): string {
  if (answer === 'vinkjes' || answer === 'keuze') return `<ul class="lp-checklist">${boxes(options)}</ul>`;
  if (answer !== 'als-dan' || options.length === 0) return '';
  const rows = options.map(({ text }) => `<li class="utrecht-unordered-list__item">${escapeHtml(text)}</li>`);
  return `<ul class="utrecht-unordered-list">${rows.join('')}</ul>`;
}

const boxes = (options: readonly { text: string }[]) =>
  options.map(({ text }) => `<li class="lp-checklist__item">${escapeHtml(text)}</li>`).join('');

interface Place {
  label?: string;
  lines: number;
}

function placesToWrite(
  { answer, lines: wanted, own }: WerkbladQuestion,
  perspectives: Perspectives,
): Place[] {
  const count = Math.min(Math.max(Math.round(wanted), 1), MOST_LINES);
  switch (answer) {
    case 'regels':
      return [{ lines: count }];
    case 'tekst':
    case 'datum':
      return [{ lines: 1 }];
    case 'als-dan':
      return [
        { label: 'Als', lines: 2 },
        { label: 'dan', lines: 2 },
      ];
    case 'perspectieven':
      return perspectives.map(({ text }) => ({ label: text, lines: count }));
    case 'vinkjes':
      return own ? [{ label: 'Iets anders', lines: 2 }] : [];
    default:
      return [];
  }
}

function placeToWrite({ label, lines: count }: Place): string {
  const name = label ? `<p class="nl-paragraph">${escapeHtml(label)}</p>` : '';
  const empty = '<span class="lp-write__line"></span>'.repeat(count);
  return `${name}<div class="lp-write" aria-hidden="true">${empty}</div>`;
}

function fiveSteps({ answer, options }: WerkbladQuestion): string[] {
  const sides = answer === 'brug' ? ['Nu', 'Dit wil ik'] : answer === 'schaal5' ? [''] : [];
  const words = STEP_WORDS.map((text, at) => ({ text: options[at]?.text ?? text }));
  return sides.map(
    (side) =>
      `<div class="lp-scale">${side ? `<p class="nl-paragraph">${side}</p>` : ''}<ol class="lp-checklist lp-checklist--row">${boxes(words)}</ol></div>`,
  );
}

function tenSteps({ scaleFrom, scaleTo }: WerkbladQuestion): string {
  const from = escapeHtml(scaleFrom ?? 'helemaal niet');
  const to = escapeHtml(scaleTo ?? 'helemaal wel');
  const steps = SCALE.map((step) => `<li class="lp-scale__step">${step}</li>`);
  return `<div class="lp-scale"><p class="lp-scale__ends"><span>0 = ${from}</span><span>10 = ${to}</span></p><ol class="lp-scale__steps" start="0">${steps.join('')}</ol></div>`;
}
