import type { Endpoint } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { mayOpenModule } from '../access.ts';
import { START_STEPS } from '../beginKlein.ts';
import { bodyOf } from './answers.ts';

/**
 * POST /api/stressbakje/begin-klein `{stap, gedaan}`: ticks a step of the starting guide on or off.
 * Answers `{"done"}`, the ids of all steps that are done; 400, 401, 403.
 */
export const startStepsEndpoint: Endpoint = {
  path: '/stressbakje/begin-klein',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal('Log in om met het Stressbakje te werken.', 401);
    if (!mayOpenModule(req.user)) throw refusal('U werkt niet met het Stressbakje.', 403);
    const { stap, gedaan } = await bodyOf(req);
    if (!START_STEPS.some(({ id }) => id === stap) || typeof gedaan !== 'boolean') {
      throw refusal('Deze stap bestaat niet.', 400);
    }
    const before = doneSteps(
      (await req.payload.findGlobal({ slug: 'stressbakje', depth: 0, req })).startSteps,
    );
    const done = before.filter((id) => id !== stap);
    if (gedaan) done.push(stap as string);
    await req.payload.updateGlobal({
      slug: 'stressbakje',
      data: { startSteps: done },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ done });
  },
};

/** The ids of the steps that are done, out of what is stored. */
export function doneSteps(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((id): id is string => START_STEPS.some((step) => step.id === id));
}
