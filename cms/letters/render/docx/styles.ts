import { type IStylesOptions, LineRuleType } from 'docx';

/** Half points, as Word counts letter sizes. */
const TEXT = 22;
const SMALL = 17;
const ACCENT = '154273';
const INK = '1B2530';

export const MUTED = '4A5765';

/** How a value that is missing stands out. */
export const MISSING = { color: 'A30D11', shading: { type: 'clear', fill: 'FDECEA' } } as const;

const FONT = 'Calibri';

/** The styles of a letter; whoever changes one changes the whole letter. */
export const LETTER_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: TEXT, color: INK, language: { value: 'nl-NL' } },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 140 } },
    },
    heading1: {
      run: { font: FONT, size: 32, bold: true, color: INK },
      paragraph: { keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 25, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 260, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: TEXT, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: ACCENT } },
  },
  paragraphStyles: [
    {
      id: 'Afzender',
      name: 'Afzender',
      basedOn: 'Normal',
      run: { size: 30, bold: true, color: ACCENT },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 } },
    },
    {
      id: 'Adres',
      name: 'Adres',
      basedOn: 'Normal',
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 0 } },
    },
    {
      id: 'Retouradres',
      name: 'Retouradres',
      basedOn: 'Normal',
      run: { size: 15, color: MUTED },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Colofon',
      name: 'Colofon',
      basedOn: 'Normal',
      run: { size: SMALL, color: MUTED },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 40 } },
    },
    {
      id: 'Cel',
      name: 'Cel',
      basedOn: 'Normal',
      paragraph: { spacing: { line: 252, lineRule: LineRuleType.AUTO, after: 0 } },
    },
  ],
};
