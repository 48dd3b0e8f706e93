import type { Payload } from 'payload';
import { LETTER_STATES, type LetterState } from '../letterStates.ts';

/** Letters made from a sjabloon that are in one state. */
export interface UsageInState {
  state: LetterState;
  letters: { id: string; subject: string }[];
}

/**
 * The letters that were made from sjablonen, as they are now, by state in the order of a letter's life.
 * @returns by the id of the sjabloon; one that was never used is not in it
 */
export async function usageOf(
  payload: Payload,
  templates: readonly string[],
): Promise<Map<string, UsageInState[]>> {
  const { docs } = await payload.find({
    collection: 'brieven',
    where: { template: { in: [...templates] } },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'subject',
    select: { subject: true, state: true, template: true },
  });
  const usage = new Map<string, UsageInState[]>();
  for (const state of LETTER_STATES) {
    for (const letter of docs) {
      if ((letter.state ?? 'concept') !== state || !letter.template) continue;
      const template = typeof letter.template === 'object' ? letter.template.id : letter.template;
      const states = usage.get(template) ?? [];
      usage.set(template, states);
      let own = states.find((each) => each.state === state);
      if (!own) {
        own = { state, letters: [] };
        states.push(own);
      }
      own.letters.push({ id: letter.id, subject: letter.subject });
    }
  }
  return usage;
}
