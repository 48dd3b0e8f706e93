import { defineElement } from '../element.ts';

/** More separate tasks than this on the front and none of them is the main one. */
const MOST_TASKS = 2;

/** One thing to do stands out. */
export const element = defineElement({
  id: 'one-main-action',
  note: 'Wie veel zorgen heeft, kan één ding tegelijk. Kies wat eerst moet, zet dat vooraan en vat de rest samen in een korte lijst met stappen.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) => letter.taskCount.front <= MOST_TASKS,
  findings(letter) {
    const task = letter.tasks.filter((one) => one.half === 'front')[MOST_TASKS];
    if (!task) return [];
    return [
      {
        block: task.block,
        start: task.start,
        end: task.end,
        expected: [],
        reason: `De voorkant vraagt ${letter.taskCount.front} dingen los van elkaar. Welke is de belangrijkste?`,
      },
    ];
  },
});
