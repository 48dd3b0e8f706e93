import type { Payload } from 'payload';
import type { BriefSjablonen } from '../../payload-types.ts';
import { lastChecks } from './checks.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type LegalCheck, type Standing, standingOf } from './standing.ts';
import { usageOf } from './usage.ts';

/** A sjabloon as the overview shows it. */
export interface GovernedTemplate {
  id: string;
  title: string;
  owner: string | null;
  readability: number | null;
  check: LegalCheck | undefined;
  standing: Standing;
  /** How many letters were made from it, and how many of those are in use. */
  letters: number;
  inUse: number;
}

/** All sjablonen that letters may be made from, with what is known of their upkeep. The caller checks who asks. */
export async function readTemplates(payload: Payload, now: Date): Promise<GovernedTemplate[]> {
  const { docs } = await payload.find({
    collection: 'brief-sjablonen',
    where: { hard: { not_equals: true } },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'title',
  });
  const ids = docs.map(({ id }) => id);
  const [checks, usage] = await Promise.all([lastChecks(payload, ids), usageOf(payload, ids)]);
  return docs.map((template: BriefSjablonen) => {
    const check = checks.get(template.id);
    const states = usage.get(template.id) ?? [];
    return {
      id: template.id,
      title: template.title,
      owner: template.owner ?? null,
      readability: template.scores?.readability ?? null,
      check,
      standing: standingOf(check, fingerprintOf(template), now),
      letters: states.reduce((sum, { letters }) => sum + letters.length, 0),
      inUse: states.find(({ state }) => state === 'in-gebruik')?.letters.length ?? 0,
    };
  });
}
