import { addDays } from '../../../cms/stressbakje/rules/days.ts';
import type { ReportDossier, ReportLetter } from '../../../cms/stressbakje/rules/report.ts';

/**
 * Invented figures with the outcomes of the pilot of 2020 (K2, Stressbakje): twelve chosen, one moved, three where
 * direct contact did not stop; of the eight that count five went down clearly, one stayed, two were too early.
 * The report tells no figure of a person, so the ten-point figures below are ours; the outcomes are not.
 */
const START = '2020-04-01';
const MEASURED = '2020-08-03';
const LATE_START = '2020-06-22';

const lesson = { on: '2020-07-01', text: 'De post ligt nu vast op dinsdag klaar.' };

const dossier = (
  number: number,
  start: string,
  figures: [number, number] | [number],
  notCounted?: ReportDossier['notCounted'],
): ReportDossier => ({
  reference: `proef-${number}`,
  start,
  notCounted,
  ...(notCounted && { closedOn: '2020-07-15' }),
  figures: figures.map((figure, index) => ({ figure, on: index === 0 ? start : MEASURED })),
  lessons: number === 1 ? [lesson] : [],
});

export const PILOT_DOSSIERS: ReportDossier[] = [
  dossier(1, START, [9, 4]),
  dossier(2, START, [8, 5]),
  dossier(3, START, [8, 3]),
  dossier(4, START, [7, 7]),
  dossier(5, START, [10, 6]),
  dossier(6, LATE_START, [8, 8]),
  dossier(7, LATE_START, [9, 8]),
  dossier(8, START, [9, 3]),
  dossier(9, START, [8], 'verhuisd'),
  dossier(10, START, [7], 'toch-direct-contact'),
  dossier(11, START, [9], 'toch-direct-contact'),
  dossier(12, START, [8], 'toch-direct-contact'),
];

/** Two letters: one done in 1 + 2 + 3 + 4 days, one still in the bakje. */
export const PILOT_LETTERS: ReportLetter[] = [
  {
    steps: [
      { state: 'klaargelegd', on: '2020-05-01' },
      { state: 'opgehaald', on: '2020-05-02' },
      { state: 'aangekondigd', on: '2020-05-04' },
      { state: 'besproken', on: '2020-05-07' },
      { state: 'afgerond', on: '2020-05-11' },
    ],
  },
  {
    steps: [
      { state: 'klaargelegd', on: '2020-06-01' },
      { state: 'opgehaald', on: addDays('2020-06-01', 4) },
    ],
  },
];
