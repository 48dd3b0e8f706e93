import type { CalendarEvent } from '../core/calendar.ts';
import { daysBetween, longDate, shortDate } from '../core/dates.ts';
import { h, icon } from '../core/dom.ts';
import type { IconName } from '../icons.ts';
import { helpPagesFor } from './help-pages.ts';
import type { Amount, Deadline, LetterReading, Objection, Task, TaskKind } from './reading.ts';

interface Around {
  today: string;
  /** The organisation's own number, when the letter gives none. */
  phone: string;
  organisation: string;
  /** Titles of the help pages, by slug. */
  helpTitles: Record<string, string>;
}

const TASK_WORDS: Record<TaskKind, string> = {
  betalen: 'Betalen',
  sturen: 'Papieren of gegevens geven',
  komen: 'Langskomen',
  bellen: 'Bellen of contact opnemen',
  melden: 'Doorgeven als er iets verandert',
  vertellen: 'Vertellen wat u ervan vindt',
  meewerken: 'Meewerken',
  kiezen: 'Kiezen',
  anders: 'Iets doen',
};

const DEADLINE_WORDS: Record<Deadline['kind'], string> = {
  taak: 'De laatste dag',
  afspraak: 'Uw afspraak',
  bezwaar: 'De laatste dag voor bezwaar',
  zienswijze: 'De laatste dag om te zeggen wat u ervan vindt',
};

const AMOUNT_WORDS: Record<Amount['who'], string> = {
  'u-betaalt': 'Dit moet u betalen of wordt teruggevraagd',
  'u-krijgt': 'Dit krijgt u',
  'u-krijgt-minder': 'Zoveel krijgt u minder',
  onduidelijk: 'Wij weten niet wie dit betaalt. Vraag het',
};

const SOON_DAYS = 7;

/** What the letter says, one part a question, in the order in which it helps. */
export function findings(reading: LetterReading, around: Around): HTMLElement[] {
  return [
    part('doen', 'klaar', 'Wat willen ze van u?', tasks(reading.tasks)),
    part('dag', 'agenda', 'Voor welke dag?', deadlines(reading, around)),
    part('geld', 'geld', 'Over welk bedrag gaat het?', amounts(reading.amounts)),
    part('bellen', 'telefoon', 'Wie kunt u bellen?', contacts(reading, around)),
    part('oneens', 'praten', 'Bent u het niet eens?', objection(reading.objection, around)),
    part('hulp', 'samen', 'Lees verder', [
      h(
        'ul',
        { class: 'lp-brief-lijst' },
        ...helpPagesFor(reading.kind, reading.pages, around.helpTitles).map(({ href, title }) =>
          h('li', {}, h('a', { class: 'nl-link', href }, title)),
        ),
      ),
    ]),
    h(
      'p',
      { class: 'nl-paragraph lp-brief-kanttekening' },
      'Dit las een computer. Die kan zich vergissen. Is het belangrijk of twijfelt u? Bel dan en vraag of het klopt.',
    ),
  ];
}

function part(name: string, drawing: IconName, title: string, content: HTMLElement[]): HTMLElement {
  const id = `lp-brief-${name}`;
  return h(
    'section',
    { class: 'lp-brief-deel', 'aria-labelledby': id },
    h(
      'h2',
      { class: 'nl-heading nl-heading--level-3 lp-deel__kop', id },
      icon(drawing),
      h('span', {}, title),
    ),
    ...content,
  );
}

const say = (text: string) => h('p', { class: 'nl-paragraph' }, text);
const quote = (sentence: string) =>
  h('p', { class: 'lp-brief-citaat' }, 'In de brief staat: ', h('q', {}, sentence));

function tasks(found: readonly Task[]): HTMLElement[] {
  if (found.length === 0) {
    return [
      say('Wij vinden niet wat u moet doen. Misschien hoeft u niets te doen. Bel als u het niet zeker weet.'),
    ];
  }
  return [
    h(
      'ol',
      { class: 'lp-brief-lijst lp-brief-taken' },
      ...found.map(({ kind, sentence, items }) =>
        h(
          'li',
          {},
          h('strong', {}, TASK_WORDS[kind]),
          quote(sentence),
          items.length > 0 &&
            h('ul', { class: 'lp-brief-stukken' }, ...items.map((item) => h('li', {}, item))),
        ),
      ),
    ),
  ];
}

function deadlines({ deadlines: found, letterDate }: LetterReading, { today }: Around): HTMLElement[] {
  if (found.length === 0) {
    return [say('Wij vinden geen dag in deze brief. Bel en vraag of er een laatste dag is. Schrijf die op.')];
  }
  const parts: HTMLElement[] = [
    h(
      'ul',
      { class: 'lp-brief-lijst' },
      ...found.map((deadline) => h('li', {}, ...deadlineLines(deadline, today))),
    ),
  ];
  if (found.some(({ countedFrom }) => countedFrom) && letterDate) {
    const source =
      letterDate.from === 'brief' ? 'Die datum staat op de brief' : 'Die datum hebt u zelf ingevuld';
    parts.push(say(`Wij tellen vanaf ${shortDate(letterDate.day)}. ${source}.`));
  }
  return parts;
}

function deadlineLines(
  { kind, words, sentence, day, time, missing, estimate }: Deadline,
  today: string,
): HTMLElement[] {
  if (!day) {
    const why =
      missing === 'datum-van-de-brief'
        ? `Er staat “${words}”. Wij weten de datum van uw brief niet. Vul die hierboven in, dan rekenen wij de dag uit.`
        : `Er staat “${words}”. Dat is geen datum. Bel en vraag voor welke dag het moet.`;
    return [h('strong', {}, 'Geen dag gevonden'), say(why), quote(sentence)];
  }
  const clock = time ? ` om ${time.hours}.${String(time.minutes).padStart(2, '0')} uur` : '';
  const lines = [
    h('strong', {}, `${longDate(day)}${clock}`),
    say(`${DEADLINE_WORDS[kind]}. ${distance(today, day)}`),
  ];
  if (estimate) lines.push(say('Deze dag is een schatting. Bel als u hem nodig hebt.'));
  return [...lines, quote(sentence)];
}

function distance(today: string, day: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return 'Die dag is al geweest. Bel vandaag nog en zeg dat u de brief nu pas leest.';
  if (days === 0) return 'Dat is vandaag. Lukt het niet? Bel nu en vraag om meer tijd.';
  if (days === 1) return 'Dat is morgen. Lukt het niet? Bel dan en vraag om meer tijd.';
  const soon = days <= SOON_DAYS ? ' Lukt het niet? Bel dan en vraag om meer tijd.' : '';
  return `U hebt nog ${days} dagen.${soon}`;
}

function amounts(found: readonly Amount[]): HTMLElement[] {
  if (found.length === 0) return [say('Wij vinden geen bedrag in deze brief.')];
  return [
    h(
      'ul',
      { class: 'lp-brief-lijst' },
      ...found.map(({ words, sentence, who }) =>
        h('li', {}, h('strong', {}, words), say(`${AMOUNT_WORDS[who]}.`), quote(sentence)),
      ),
    ),
  ];
}

function contacts({ contacts: found }: LetterReading, { phone, organisation }: Around): HTMLElement[] {
  const ownDial = phone.replace(/[^\d+]/g, '');
  const list = found.map(({ phone: number, dial, name }) => {
    const whose = name ?? (dial === ownDial ? organisation : undefined);
    return h('li', {}, phoneLink(number, dial), whose ? ` ${whose}` : '');
  });
  const isKnown = !phone || found.some(({ dial }) => dial === ownDial);
  const own = !isKnown && h('li', {}, phoneLink(phone, ownDial), ` ${organisation}`);
  return [
    ...(found.length === 0 ? [say('Wij vinden geen nummer in deze brief. U kunt ons altijd bellen.')] : []),
    h('ul', { class: 'lp-brief-lijst' }, ...list, ...(own ? [own] : [])),
  ];
}

function phoneLink(number: string, dial: string): HTMLElement {
  return h('a', { class: 'nl-link lp-phone', href: `tel:${dial}` }, icon('telefoon'), number);
}

function objection({ state, sentence, lastDay, from }: Objection, { today }: Around): HTMLElement[] {
  const until = (what: string) =>
    lastDay
      ? say(
          from === 'brief'
            ? `${what} tot en met ${longDate(lastDay)}. Dat halen wij uit de brief. ${distance(today, lastDay)}`
            : `${what} tot en met ${longDate(lastDay)}. Dat is zes weken na de datum van de brief. ${distance(today, lastDay)} Het is een schatting. Bel als u het niet zeker weet.`,
        )
      : say(
          `${what} meestal binnen zes weken na de datum van de brief. Die datum weten wij niet. Bel en vraag het.`,
        );
  switch (state) {
    case 'kan':
      return [
        say('U kunt bezwaar maken. Dan kijken ze nog een keer naar hun keuze. Dat kost niets.'),
        until('Bezwaar maken kan'),
        ...(sentence ? [quote(sentence)] : []),
      ];
    case 'beroep':
      return [
        say('U kunt in beroep gaan. Dan kijkt iemand anders opnieuw. In de brief staat bij wie dat moet.'),
        until('In beroep gaan kan'),
        ...(sentence ? [quote(sentence)] : []),
      ];
    case 'vaak':
      return [
        say(
          'In de brief staat niet dat u bezwaar kunt maken. Bij zo’n brief kan dat vaak wel. Bel en vraag het.',
        ),
        until('Bezwaar maken kan dan'),
      ];
    case 'rechter':
      return [
        say(
          'Dit is een antwoord op uw bezwaar. Bent u het nog niet eens? Dan kunt u naar de rechter. Vraag gratis raad bij het Juridisch Loket.',
        ),
        until('Naar de rechter gaan kan'),
        ...(sentence ? [quote(sentence)] : []),
      ];
    case 'nog-niet':
      return [
        say('Dit lijkt een plan. Er is nog niets beslist. Bezwaar maken kan daarom nog niet.'),
        say('U mag wel zeggen wat u van het plan vindt. Bel en vraag hoe en voor welke dag.'),
      ];
    default:
      return [
        say(
          'Wij lezen niets over bezwaar. Misschien is er nog niets beslist. Bent u het niet eens? Bel en zeg dat.',
        ),
      ];
  }
}

/** The days of a letter for somebody's own calendar. */
export function calendarEvents(
  { deadlines: found, objection: { state, lastDay } }: LetterReading,
  phone: string,
): CalendarEvent[] {
  const note = (sentence: string) =>
    `In de brief staat: ${sentence}${phone ? `\nVragen? Bel ${phone}.` : ''}`;
  const events = found.flatMap(({ day, time, kind, sentence }) =>
    day ? [{ title: `Brief: ${DEADLINE_WORDS[kind].toLowerCase()}`, day, time, note: note(sentence) }] : [],
  );
  const counted = found.some(({ kind, day }) => kind === 'bezwaar' && day);
  return lastDay && !counted && state === 'kan'
    ? [
        ...events,
        { title: 'Brief: laatste dag voor bezwaar', day: lastDay, note: note('u kunt bezwaar maken') },
      ]
    : events;
}
