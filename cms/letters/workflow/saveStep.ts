import type { PayloadRequest } from 'payload';
import type { Brieven } from '../../payload-types.ts';
import { WORKFLOW_STEP } from './letterHooks.ts';

/** Sets what only the workflow may set. What was a draft stays a draft. @returns the letter as it is now */
export async function saveStep(
  req: PayloadRequest,
  letter: Brieven,
  data: Partial<Pick<Brieven, 'state' | 'belowFloorReason' | 'scores'>>,
): Promise<Brieven> {
  return req.payload.update({
    collection: 'brieven',
    id: letter.id,
    data,
    depth: 0,
    draft: letter._status !== 'published',
    context: { [WORKFLOW_STEP]: true },
    req,
  });
}
