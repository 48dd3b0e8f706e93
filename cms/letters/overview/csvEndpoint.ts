import type { Endpoint } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { refusal } from '../../access/refusal.ts';
import { LETTER_KIND_OPTIONS } from '../letterKinds.ts';
import { LETTER_STATE_OPTIONS } from '../letterStates.ts';
import { csvOf } from './csv.ts';
import { readLetters } from './readLetters.ts';

const HEAD = [
  'Onderwerp',
  'Soort',
  'Stand',
  'Leesbaarheid',
  'Niveau',
  'Activerend',
  'Balans',
  'Stress',
  'Wettelijk compleet',
  'Leesbaarheid origineel',
  'Gemaakt',
  'Gewijzigd',
];

const labelOf = (options: readonly { label: string; value: string }[], value: unknown) =>
  options.find((each) => each.value === value)?.label ?? '';

/** GET /api/brieven/overzicht.csv: every letter with its state and scores, one a row. 401, 403. */
export const overviewCsvEndpoint: Endpoint = {
  path: '/overzicht.csv',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refusal('Log in om het overzicht te halen.', 401);
    if (!mayDo(rolesOf(req.user), 'brieven', 'read')) {
      throw refusal('U mag het overzicht van de brieven niet zien.', 403);
    }
    const rows = (await readLetters(req.payload)).map((letter) => [
      letter.subject,
      labelOf(LETTER_KIND_OPTIONS, letter.kind),
      labelOf(LETTER_STATE_OPTIONS, letter.state ?? 'concept'),
      letter.scores?.readability,
      letter.scores?.level,
      letter.scores?.activation,
      letter.scores?.balance,
      letter.scores?.stress,
      letter.scores?.legalComplete == null ? '' : letter.scores.legalComplete ? 'ja' : 'nee',
      letter.original?.scores?.readability,
      letter.createdAt.slice(0, 10),
      letter.updatedAt.slice(0, 10),
    ]);
    return new Response(csvOf([HEAD, ...rows]), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="overzicht-brieven.csv"',
        'Cache-Control': 'no-store',
      },
    });
  },
};
