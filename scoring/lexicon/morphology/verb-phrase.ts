/** Puts a plain verb or verb phrase (`invoeren`, `zorgen voor`, `duidelijk maken`) in the form a sentence asks for. */
import { conjugate, type VerbCell } from './verb.ts';

interface VerbPhrase {
  /** Words before the verb: `op de hoogte`. */
  before: string;
  infinitive: string;
  /** Words after the verb: `voor`. */
  after: string;
}

const TRAILING = /^(?:voor|aan|op|met|van|over|tot|om|bij|in|uit|naar|tegen|door|als|dat|zonder|mee)$/u;
/** Helping verbs come first and keep a bare infinitive behind them: laten zien. */
const HELPING = /^(?:laten|kunnen|moeten|mogen|willen|gaan|blijven)$/u;
const VERB_SHAPE = /(?:en|gaan|staan|slaan|zien|doen|zijn)$/u;

function parse(phrase: string): VerbPhrase {
  const words = phrase.split(' ');
  if (HELPING.test(words[0] ?? '') && words.length > 1 && VERB_SHAPE.test(words.at(-1) ?? '')) {
    return { before: '', infinitive: words[0] ?? '', after: words.slice(1).join(' ') };
  }
  let head = words.length - 1;
  while (head > 0 && (TRAILING.test(words[head] ?? '') || !VERB_SHAPE.test(words[head] ?? ''))) head--;
  return {
    before: words.slice(0, head).join(' '),
    infinitive: words[head] ?? '',
    after: words.slice(head + 1).join(' '),
  };
}

const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** A pronoun right behind the verb is the subject, and stays there. */
function leadingSubject(middle: string): [string, string] {
  const space = middle.indexOf(' ');
  const first = space < 0 ? middle : middle.slice(0, space);
  return /^(?:u|wij|we|ik|hij|zij|ze|je)$/u.test(first)
    ? [first, middle.slice(first.length).trim()]
    : ['', middle];
}

/** Where the verb stands: in a main clause (`voert … in`), at the end of a clause (`invoert`), or after te. */
export type VerbOrder = 'main' | 'end' | 'te';

export interface RenderedVerb {
  text: string;
  /** The words fall apart in a main clause (`voert in`): what stands between them belongs inside. */
  split: boolean;
}

/**
 * @param phrase infinitive with the words that belong to it; `_` marks a separable part the rules cannot see
 * @param cell the form to give
 * @param order for finite forms: main or end; for an infinitive: `te` puts te in its place
 * @param middle words of the sentence that stand between the verb and its partner
 * @param object whether the middle holds the object: it then follows the preposition (`beginnen met uw aanvraag`)
 * @returns undefined when the phrase has no such form that can be put in without harm
 */
export function renderVerb(
  phrase: string,
  cell: VerbCell,
  order: VerbOrder,
  middle = '',
  object = false,
): RenderedVerb | undefined {
  const { before, infinitive, after } = parse(phrase);
  const { particle, forms } = conjugate(infinitive);
  const form = forms[cell];
  const modal = HELPING.test(infinitive) && after !== '';
  const main = () => {
    if (!object || after === '' || modal) return join(form, middle, before, particle, after);
    const [subject, rest] = leadingSubject(middle);
    return join(form, subject, before, particle, after, rest);
  };
  switch (cell) {
    case 'inf':
      if (order === 'te') {
        const te = join(before, particle, 'te', forms.inf, after);
        return { text: join(middle, te), split: before !== '' || particle !== '' };
      }
      if (order === 'main') {
        return {
          text: main(),
          split: particle !== '' || before !== '' || after !== '',
        };
      }
      return { text: join(middle, before, particle + form, after), split: false };
    case 'part':
      // is tot stand gekomen → is gemaakt: Dutch drops geworden here.
      if (infinitive === 'worden' && before !== '')
        return { text: join(middle, before, after), split: false };
      if (modal)
        return infinitive === 'laten' ? { text: join(middle, 'laten', after), split: false } : undefined;
      return { text: join(middle, before, particle + form, after), split: false };
    case 'partE':
    case 'presE':
      if (modal || after !== '' || before !== '') return undefined;
      return { text: particle + form, split: false };
    case 'pres':
      if (modal || before !== '') return undefined;
      return { text: join(particle + form, after), split: false };
    default:
      if (order === 'end') return { text: join(middle, before, particle + form, after), split: false };
      return {
        text: main(),
        split: particle !== '' || before !== '' || after !== '',
      };
  }
}
