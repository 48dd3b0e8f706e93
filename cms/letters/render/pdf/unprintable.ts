import { colophonOf } from '../colophon.ts';
import type { LetterModel, LetterPart, RenderProblem } from '../model.ts';
import { wordsOf } from '../words.ts';

/**
 * Characters that the embedded font has no picture of: on paper they would be an empty box, for a screen reader
 * nothing.
 */
export function unprintableIn(model: LetterModel, covers: (character: string) => boolean): RenderProblem[] {
  const { sender, signatory } = model;
  const parts: [LetterPart, string][] = [
    ['onderwerp', model.title],
    ['adres', model.addressee.join('\n')],
    ['datum', model.date],
    ['kenmerk', model.reference ?? ''],
    ['ondertekenaar', `${signatory?.name ?? ''}${signatory?.role ?? ''}`],
    [
      'afzender',
      [sender.name, sender.returnAddress, ...colophonOf(sender).flatMap(({ lines }) => lines)].join('\n'),
    ],
    ['qr', model.qr?.label ?? ''],
  ];
  const inFrame = parts.flatMap(([part, text]) => problem({ part }, text, covers));
  const inText = (['front', 'back'] as const).flatMap((half) =>
    model[half].flatMap((block, index) => problem({ half, block: index }, wordsOf(block), covers)),
  );
  return [...inFrame, ...inText];
}

function problem(
  place: RenderProblem['place'],
  text: string,
  covers: (character: string) => boolean,
): RenderProblem[] {
  const strange = [...new Set(text.normalize('NFC'))].filter((character) => !covers(character));
  if (strange.length === 0) return [];
  const named = strange
    .slice(0, 5)
    .map(
      (character) =>
        `‘${character}’ (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ');
  return [
    { place, message: `Het lettertype van de brief kent dit teken niet: ${named}. Schrijf het anders.` },
  ];
}
