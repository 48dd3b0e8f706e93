import { definePileRule } from './pile.ts';

/** More than four separate tasks on the front. */
export const rule = definePileRule({
  id: 'too-many-tasks',
  note: 'Onder stress onthoudt iemand ongeveer één opdracht. Vraag eerst wat het meeste haast heeft. Wat kan wachten, vraagt u later of aan de telefoon.',
  url: '/kennisbank/stress-en-brieven',
  most: 4,
  places: (letter) => letter.tasks,
  count: (letter) => letter.taskCount.front,
  reason: (count) => `Op de voorkant staan ${count} taken.`,
});
