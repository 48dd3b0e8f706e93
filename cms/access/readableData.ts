import type { PayloadRequest, SanitizedConfig } from 'payload';
import { refusal } from './refusal.ts';

const NO_FIELDS =
  'Er zijn geen velden meegestuurd die wij kunnen lezen. Stuur ze als JSON-object (Content-Type: application/json).';

/** On the context of a request whose body had no fields. */
const WITHOUT = 'zonderVelden';

/**
 * Refuses (400) to make or change something when no object with fields was sent: a form, a bare number, nothing at all.
 * Payload hands that on as it is, and the first who reads a field of it falls over (500). Who may not do it at all hears
 * that first. An upload without a file is refused by name already.
 * @param config  as `buildConfig` makes it, with Payload's own in it; changed in place
 */
export async function demandFields(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  // First, before a hook of ours reads a field.
  for (const { hooks, upload } of built.collections) {
    if (upload) continue;
    hooks.beforeOperation = [withFields, ...(hooks.beforeOperation ?? [])];
    hooks.beforeValidate = [refuseWithout, ...(hooks.beforeValidate ?? [])];
  }
  for (const { hooks } of built.globals) {
    hooks.beforeOperation = [withFields, ...(hooks.beforeOperation ?? [])];
    hooks.beforeValidate = [refuseWithout, ...(hooks.beforeValidate ?? [])];
  }
  return built;
}

interface Operation {
  args?: object;
  operation: string;
  req: PayloadRequest;
}

/** Gives what comes before the rights are looked at an object to read in. */
function withFields({ args, operation, req }: Operation): void {
  if (!args || (operation !== 'create' && operation !== 'update')) return;
  if (isObject((args as { data?: unknown }).data)) return;
  req.context[WITHOUT] = true;
  Object.assign(args, { data: {} });
}

function refuseWithout({ req }: { req: PayloadRequest }): void {
  if (req.context[WITHOUT]) throw refusal(NO_FIELDS, 400);
}

const isObject = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
