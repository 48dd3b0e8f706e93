import type { Role } from '../../access/roles.ts';
import type { LetterState } from '../letterStates.ts';

/** One step in the life of a letter. */
export interface Transition {
  from: LetterState;
  to: LetterState;
  /** What the button says. */
  label: string;
  /** What the history says. */
  event: string;
  roles: readonly Role[];
  /** Whether the step asks why, whatever the scores are. */
  asksReason?: true;
  /** Whether every approval given so far lapses with this step. */
  lapses?: true;
}

const WRITERS: readonly Role[] = ['communicatie', 'jurist', 'beheerder'];
const KEEPERS: readonly Role[] = ['communicatie', 'beheerder'];

/** Every step there is; what is not in this table cannot be done. */
export const TRANSITIONS: readonly Transition[] = [
  {
    from: 'concept',
    to: 'in-review',
    label: 'Zet in review',
    event: 'In review gezet',
    roles: WRITERS,
  },
  {
    from: 'in-review',
    to: 'concept',
    label: 'Haal terug uit review',
    event: 'Teruggehaald uit review',
    roles: WRITERS,
  },
  { from: 'in-review', to: 'akkoord', label: 'Zet op akkoord', event: 'Akkoord', roles: KEEPERS },
  {
    from: 'akkoord',
    to: 'in-gebruik',
    label: 'Neem in gebruik',
    event: 'In gebruik genomen',
    roles: KEEPERS,
  },
  {
    from: 'akkoord',
    to: 'concept',
    label: 'Maak weer concept',
    event: 'Weer concept gemaakt',
    roles: KEEPERS,
    asksReason: true,
    lapses: true,
  },
  {
    from: 'in-gebruik',
    to: 'concept',
    label: 'Maak weer concept',
    event: 'Weer concept gemaakt',
    roles: KEEPERS,
    asksReason: true,
    lapses: true,
  },
  {
    from: 'in-gebruik',
    to: 'vervallen',
    label: 'Laat vervallen',
    event: 'Vervallen',
    roles: KEEPERS,
    asksReason: true,
  },
  {
    from: 'concept',
    to: 'vervallen',
    label: 'Laat vervallen',
    event: 'Vervallen',
    roles: KEEPERS,
    asksReason: true,
  },
  {
    from: 'vervallen',
    to: 'concept',
    label: 'Haal terug als concept',
    event: 'Teruggehaald als concept',
    roles: KEEPERS,
    lapses: true,
  },
];

/** The step from one state to another; undefined when there is none. */
export function transitionOf(from: LetterState, to: LetterState): Transition | undefined {
  return TRANSITIONS.find((each) => each.from === from && each.to === to);
}

/** The steps somebody with these roles may take from a state, in the order of the table. */
export function stepsFrom(from: LetterState, roles: readonly Role[]): Transition[] {
  return TRANSITIONS.filter((each) => each.from === from && each.roles.some((role) => roles.includes(role)));
}
