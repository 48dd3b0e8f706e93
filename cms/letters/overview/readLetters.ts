import type { Payload } from 'payload';
import { scoreMarkedLetters } from '../workflow/scoresAtRest.ts';
import type { OverviewLetter } from './overview.ts';

/** All letters as they are now, with what the overview shows of them. The caller checks who asks. */
export async function readLetters(payload: Payload): Promise<OverviewLetter[]> {
  await scoreMarkedLetters(payload);
  const { docs } = await payload.find({
    collection: 'brieven',
    draft: true,
    depth: 0,
    pagination: false,
    sort: '-updatedAt',
    select: {
      subject: true,
      kind: true,
      state: true,
      scores: true,
      original: { scores: true },
      createdAt: true,
      updatedAt: true,
    },
  });
  return docs as OverviewLetter[];
}
