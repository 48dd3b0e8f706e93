import type { DocumentFinding } from '../../analysis.ts';
import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** What is asked carries a date from the calendar. */
export const element = defineElement({
  id: 'concrete-date',
  note: 'Een termijn die de lezer zelf moet uitrekenen, wordt vergeten. Een dag en een maand kan iemand op de kalender schrijven.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) => {
    const dates = letter.dates.filter((date) => date.half === 'front');
    return letter.tasks.some((task) => dates.some((date) => near(date.block, task.block)));
  },
  findings(letter, document): DocumentFinding[] {
    const vague = cuesOf(letter, ['vagueTerm'], 'front')[0];
    const term = letter.deadlines.find((span) => span.half === 'front' && span.text.startsWith('binnen'));
    const place = vague ?? term;
    const reason = 'Er staat geen datum bij wat u vraagt.';
    if (place) {
      return [
        { block: place.block, start: place.start, end: place.end, expected: ['vóór ((datum))'], reason },
      ];
    }
    const task = letter.tasks.find((one) => one.half === 'front');
    return missingAt(document, task?.block ?? letter.lastBody, 'end', reason, [
      'Wilt u dit vóór ((datum)) doen?',
    ]);
  },
});

/** A date may stand in the line above a list of steps, or under it. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 6;
}
