import { type Detector, matches } from './detector.ts';

const CUE =
  /(?<!\p{L})(?:zaak|dossier|klant|cliënt|client|relatie|registratie|polis|debiteur|parketen?|werkproces|bsn|sofi)(?:nummer|nr\.?)?[ :.#]{1,3}(?:nummer |nr\.? ?)?[A-Z]{0,4}[-./]?\d[\dA-Z./-]{2,24}(?![\p{L}\d])/giu;
const MARK = /(?<!\p{L})(?:kenmerk|referentie)[ :.]{1,3}[A-Z]{0,4}[-./]?\d[\dA-Z./-]{2,24}(?![\p{L}\d])/giu;
/** `Z-2026-001234`, `WMO12345`, `2026-12345`. */
const LETTERS_AND_DIGITS = /(?<![\p{L}\d])[A-Z]{1,5}[-./]?(?:\d{4}[-./])?\d{4,12}(?![\p{L}\d])/gu;
const YEAR_AND_DIGITS = /(?<![p{L}\d./-])(?:19|20)\d{2}[-./]\d{4,12}(?![\d])/g;
/** Six digits or more on end: no date, no amount that anybody writes without dots. */
const LONG_NUMBER = /(?<![\p{L}\d.,€])\d{6,20}(?![\d]|[.,]\d)/gu;

export const caseNumber: Detector = {
  id: 'case-number',
  what: 'een nummer uit een ander systeem',
  find: (text) =>
    [CUE, MARK, LETTERS_AND_DIGITS, YEAR_AND_DIGITS, LONG_NUMBER].flatMap((pattern) =>
      matches(text, pattern),
    ),
};
