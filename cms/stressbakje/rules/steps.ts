import type { Role } from '../../access/roles.ts';

/** The way of a letter through the bakje, in order. */
export const BAKJE_STATES = ['klaargelegd', 'opgehaald', 'aangekondigd', 'besproken', 'afgerond'] as const;
export type BakjeState = (typeof BAKJE_STATES)[number];

export const BAKJE_STATE_OPTIONS: { label: string; value: BakjeState }[] = [
  { label: 'Klaargelegd', value: 'klaargelegd' },
  { label: 'Opgehaald', value: 'opgehaald' },
  { label: 'Aangekondigd', value: 'aangekondigd' },
  { label: 'Besproken', value: 'besproken' },
  { label: 'Afgerond', value: 'afgerond' },
];

interface Step {
  from: BakjeState;
  to: BakjeState;
  /** Who may take it, of the two people of the dossier. */
  roles: readonly Role[];
  /** Dutch: on the button. */
  button: string;
}

/**
 * The legal steps. One at a time and never back: the times between the steps are what the pilotverslag tells,
 * and a letter that was announced cannot become unannounced. The person who carries the letter takes the steps;
 * the consulent may finish what was discussed.
 */
const STEPS: readonly Step[] = [
  { from: 'klaargelegd', to: 'opgehaald', roles: ['begeleider'], button: 'Ik heb de brief opgehaald' },
  { from: 'opgehaald', to: 'aangekondigd', roles: ['begeleider'], button: 'Ik heb de brief aangekondigd' },
  { from: 'aangekondigd', to: 'besproken', roles: ['begeleider'], button: 'Wij hebben de brief besproken' },
  {
    from: 'besproken',
    to: 'afgerond',
    roles: ['begeleider', 'consulent'],
    button: 'Alles is gedaan: rond de brief af',
  },
];

/** The step between two states, or undefined when there is none. */
export function stepBetween(from: BakjeState, to: BakjeState): Step | undefined {
  return STEPS.find((step) => step.from === from && step.to === to);
}

/** The step that comes next, or undefined when the letter is done. */
export function nextStep(from: BakjeState): Step | undefined {
  return STEPS.find((step) => step.from === from);
}

/** The Dutch word for a state. */
export function stateLabel(state: BakjeState): string {
  return BAKJE_STATE_OPTIONS.find(({ value }) => value === state)?.label ?? state;
}
