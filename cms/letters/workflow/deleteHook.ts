import type { CollectionBeforeDeleteHook } from 'payload';

const BELONGINGS = ['beoordelingen', 'brief-opmerkingen', 'brief-gebeurtenissen'] as const;

/** A letter that is deleted takes its verdicts, comments and history along: without it they are about nothing. */
export const deleteBelongings: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of BELONGINGS) {
    await req.payload.delete({ collection, where: { letter: { equals: id } }, depth: 0, req });
  }
};
