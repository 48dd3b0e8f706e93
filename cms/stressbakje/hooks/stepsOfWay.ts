import type { FieldHook } from 'payload';
import type { BakjeBrieven } from '../../payload-types.ts';
import { idOf } from '../access.ts';
import type { BakjeState } from '../rules/steps.ts';

/** A step that was taken: into which state, when (ISO 8601) and by whom. */
export interface StepTaken {
  state: BakjeState;
  at: string;
  by?: string;
}

/**
 * The steps of a letter are kept in its own row (`way`): a list is a table of its own on SQLite, and then a state and
 * who brought the letter there would be two writes, with room for a crash between them. Letters of before have the list.
 */
export const stepsOfWay: FieldHook<BakjeBrieven, BakjeBrieven['steps'] | StepTaken[], BakjeBrieven> = ({
  siblingData,
  value,
}) => (Array.isArray(siblingData.way) ? (siblingData.way as unknown as StepTaken[]) : value);

/** The way of a letter with one step more, for in its row. */
export const wayWith = ({ steps }: Pick<BakjeBrieven, 'steps'>, step: StepTaken): StepTaken[] => [
  ...(steps ?? []).map(({ state, at, by }) => ({ state, at, ...(idOf(by) && { by: idOf(by) }) })),
  step,
];
