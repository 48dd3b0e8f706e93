import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../cms/access/roles.ts';
import { LETTER_STATES } from '../../../cms/letters/letterStates.ts';
import { stepsFrom, TRANSITIONS, transitionOf } from '../../../cms/letters/workflow/transitions.ts';

describe('the life of a letter', () => {
  it('has these steps and no others', () => {
    const steps = LETTER_STATES.flatMap((from) =>
      LETTER_STATES.filter((to) => transitionOf(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(steps.sort()).toEqual(
      [
        'concept > in-review',
        'concept > vervallen',
        'in-review > concept',
        'in-review > akkoord',
        'akkoord > concept',
        'akkoord > in-gebruik',
        'in-gebruik > concept',
        'in-gebruik > vervallen',
        'vervallen > concept',
      ].sort(),
    );
    expect(TRANSITIONS).toHaveLength(steps.length);
  });

  it('lets nobody skip review: akkoord is only reached from it, in use only from akkoord', () => {
    expect(TRANSITIONS.filter(({ to }) => to === 'akkoord').map(({ from }) => from)).toEqual(['in-review']);
    expect(TRANSITIONS.filter(({ to }) => to === 'in-gebruik').map(({ from }) => from)).toEqual(['akkoord']);
  });

  it('gives an approved letter back with lapsed approvals only', () => {
    for (const from of ['akkoord', 'in-gebruik', 'vervallen'] as const) {
      expect(transitionOf(from, 'concept')?.lapses).toBe(true);
    }
  });

  it('is for communicatie and beheerder; the jurist brings a letter in and out of review', () => {
    const able = (from: 'in-review' | 'concept' | 'akkoord', to: string) =>
      ROLES.filter((role) => stepsFrom(from, [role]).some((step) => step.to === to));
    expect(able('in-review', 'akkoord')).toEqual(['beheerder', 'communicatie']);
    expect(able('akkoord', 'in-gebruik')).toEqual(['beheerder', 'communicatie']);
    expect(able('concept', 'in-review')).toEqual(['beheerder', 'communicatie', 'jurist']);
  });
});
