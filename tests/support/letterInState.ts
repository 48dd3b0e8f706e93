import type { Payload } from 'payload';

/**
 * A letter in a state, put there as the workflow would.
 * @param data  what differs from a plain letter
 * @returns its id
 */
export async function letterInState(
  payload: Payload,
  state: 'concept' | 'akkoord' | 'in-gebruik',
  data: object,
): Promise<string> {
  // Imported late: it reads the configuration.
  const { WORKFLOW_STEP } = await import('../../cms/letters/workflow/letterHooks.ts');
  const { id } = await payload.create({
    collection: 'brieven',
    data: { subject: `Brief ${state}`, kind: 'informatie', ...data } as never,
    draft: true,
  });
  await payload.update({
    collection: 'brieven',
    id,
    data: { state },
    draft: true,
    context: { [WORKFLOW_STEP]: true },
  });
  return id;
}
