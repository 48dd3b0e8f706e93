import type { Payload } from 'payload';
import { reportDossier, reportLetter } from './read.ts';
import type { Day } from './rules/days.ts';
import { type PilotReport, pilotReport } from './rules/report.ts';

/**
 * The pilotverslag over every dossier in the database, for who runs the server.
 * @throws RangeError when the period ends before it starts
 */
export async function reportOfAll(payload: Payload, from: Day, to: Day): Promise<PilotReport> {
  const [dossiers, letters] = await Promise.all([
    payload.find({ collection: 'bakje-dossiers', pagination: false, depth: 0 }),
    payload.find({ collection: 'bakje-brieven', pagination: false, depth: 0 }),
  ]);
  return pilotReport(
    { dossiers: dossiers.docs.map(reportDossier), letters: letters.docs.map(reportLetter) },
    from,
    to,
  );
}
