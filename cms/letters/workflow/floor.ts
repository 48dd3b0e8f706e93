import type { PayloadRequest } from 'payload';
import type { Floor } from './approval.ts';

/** The floor the organisation has set; B1, balanced and legally complete until somebody sets another. */
export async function floorOf(req: PayloadRequest): Promise<Floor> {
  const { floorLevel, floorBalanced, floorLegal } = await req.payload.findGlobal({
    slug: 'brief-instellingen',
    depth: 0,
    req,
  });
  return { level: floorLevel ?? 'B1', balanced: floorBalanced ?? true, legal: floorLegal ?? true };
}
