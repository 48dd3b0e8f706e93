import { dayInWords } from './days.ts';
import { OUTCOME_LABELS, OUTCOME_RULE, OUTCOMES } from './outcome.ts';
import { NOT_COUNTED_OPTIONS, type PilotReport } from './report.ts';
import { stateLabel } from './steps.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const decimal = (value: number) => String(value).replace('.', ',');

/** The pilotverslag as plain Dutch text (Markdown), for the command line. */
export function reportText(report: PilotReport): string {
  const left = NOT_COUNTED_OPTIONS.filter(({ value }) => report.notCounted[value] > 0).map(
    ({ label, value }) => `- ${label}: ${report.notCounted[value]}`,
  );
  return [
    '# Pilotverslag Stressbakje',
    '',
    `Periode: ${dayInWords(report.from)} tot en met ${dayInWords(report.to)}`,
    '',
    '## Dossiers',
    '',
    `${report.counted} van ${plural(report.dossiers, 'dossier telt', 'dossiers tellen')} mee.`,
    ...(left.length > 0 ? ['', 'Niet meegeteld:', '', ...left] : []),
    '',
    '## Uitkomst',
    '',
    ...OUTCOMES.map((outcome) => `- ${OUTCOME_LABELS[outcome]}: ${report.outcomes[outcome]}`),
    '',
    OUTCOME_RULE,
    '',
    ...(report.rows.length > 0
      ? [
          '| Kenmerk | Start | Nu | Uitkomst |',
          '| --- | --- | --- | --- |',
          ...report.rows.map(
            ({ reference, start, now, outcome }) =>
              `| ${reference} | ${start} | ${now} | ${OUTCOME_LABELS[outcome]} |`,
          ),
          '',
        ]
      : []),
    '## Brieven',
    '',
    `${plural(report.letters, 'brief', 'brieven')} klaargelegd, ${report.lettersDone} afgerond.`,
    '',
    ...report.times
      .filter(({ letters }) => letters > 0)
      .map(
        ({ from, to, letters, medianDays, longestDays }) =>
          `- ${stateLabel(from)} → ${stateLabel(to)}: mediaan ${decimal(medianDays)} dagen, langste ${longestDays} (${plural(letters, 'brief', 'brieven')})`,
      ),
    '',
    '## Lessen',
    '',
    ...(report.lessons.length > 0
      ? report.lessons.map(({ text, on }) => `- ${dayInWords(on)}: ${text.replaceAll('\n', ' ')}`)
      : ['Er zijn geen lessen genoteerd.']),
    '',
  ].join('\n');
}
