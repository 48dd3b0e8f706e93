import type { Payload } from 'payload';
import { PILOT_DOSSIERS, PILOT_LETTERS } from '../unit/stressbakje/pilot.ts';

/**
 * Lays the invented figures of the pilot in a database, for a test or to look at the screens.
 * @param people  the ids of the consulent and the begeleider whose dossiers they become
 */
export async function layPilot(
  payload: Payload,
  people: { consulent?: string; begeleider?: string } = {},
): Promise<void> {
  let first: string | undefined;
  for (const { start, closedOn, notCounted, figures, lessons } of PILOT_DOSSIERS) {
    const dossier = await payload.create({
      collection: 'bakje-dossiers',
      data: {
        ...people,
        start,
        end: '2020-10-01',
        reason: 'Post geeft veel spanning.',
        agreements: 'Wij lezen post op dinsdag.',
        closedOn,
        notCounted,
        status: closedOn ? 'afgesloten' : 'lopend',
        figures: figures.map((figure, index) => ({
          ...figure,
          moment: index === 0 ? 'start' : 'tussendoor',
        })),
        lessons: [...lessons],
      } as never,
    });
    first ??= dossier.id;
  }
  for (const { steps } of PILOT_LETTERS) {
    await payload.create({
      collection: 'bakje-brieven',
      data: {
        dossier: first as string,
        title: 'Wijziging',
        source: 'ander-systeem',
        kind: 'wijziging',
        letterDate: steps[0]?.on ?? '',
        term: 'bezwaar',
        state: steps.at(-1)?.state ?? 'klaargelegd',
        way: steps.map(({ state, on }) => ({ state, at: `${on}T10:00:00.000Z` })),
      },
    });
  }
}
