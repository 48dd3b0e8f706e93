import type { AdminViewServerProps } from 'payload';
import { rolesOf } from '../../../access/access.ts';
import { mayDo } from '../../../access/matrix.ts';
import { LETTER_STATE_OPTIONS } from '../../../letters/letterStates.ts';
import { type OverviewLetter, overviewOf } from '../../../letters/overview/overview.ts';
import { readLetters } from '../../../letters/overview/readLetters.ts';
import { AdminPage } from '../../AdminPage.tsx';
import { LegalChecks } from '../governance/LegalChecks.tsx';
import { ImprovementChart } from './ImprovementChart.tsx';

const round = (score: number | null | undefined) =>
  typeof score === 'number' ? String(Math.round(score)) : 'onbekend';

/** The overview of all letters: by state, the hardest in use, and what improved this year. A view of the admin. */
export async function OverviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const allowed = mayDo(rolesOf(req.user), 'brieven', 'read');
  return (
    <AdminPage view={view}>
      <div className="brief-overzicht">
        <h1>Overzicht brieven</h1>
        {allowed ? (
          <>
            <Letters api={req.payload.config.routes.api} letters={await readLetters(req.payload)} />
            <LegalChecks payload={req.payload} />
          </>
        ) : (
          <p>U mag de brieven niet zien. Vraag de beheerder om de rol Communicatiemedewerker.</p>
        )}
      </div>
    </AdminPage>
  );
}

function Letters({ api, letters }: { api: string; letters: OverviewLetter[] }) {
  const year = new Date().getFullYear();
  const { byState, hardest, improved, meanGain } = overviewOf(letters, year);
  return (
    <>
      <div className="brief-overzicht__kop">
        <p>
          {meanGain === null
            ? `In ${year} is nog geen brief makkelijker geworden dan het origineel.`
            : `In ${year} ${improved.length === 1 ? 'werd 1 brief' : `werden ${improved.length} brieven`} makkelijker te lezen, gemiddeld ${Math.round(meanGain)} punten van de 100.`}
        </p>
        <a className="brief-knop" download href={`${api}/brieven/overzicht.csv`}>
          Download als CSV
        </a>
      </div>
      <ul className="brief-standen">
        {byState.map(({ state, letters: inState, meanReadability }) => (
          <li data-stand={state} key={state}>
            <strong>{inState.length}</strong>
            <span>{labelOf(state)}</span>
            <span className="brief-zacht">
              {meanReadability === null
                ? 'nog geen score'
                : `leesbaarheid gemiddeld ${round(meanReadability)}`}
            </span>
          </li>
        ))}
      </ul>
      <h2>Beter geworden in {year}</h2>
      {improved.length === 0 ? (
        <p>Bewaar een brief die makkelijker is dan het origineel. Dan ziet u hier hoeveel u hebt gewonnen.</p>
      ) : (
        <ImprovementChart improved={improved} />
      )}
      <h2>De moeilijkste brieven in gebruik</h2>
      {hardest.length === 0 ? (
        <p>Er zijn nog geen brieven in gebruik.</p>
      ) : (
        <LetterTable caption="Moeilijkste eerst" letters={hardest} />
      )}
      <h2>Alle brieven per stand</h2>
      {byState
        .filter(({ letters: inState }) => inState.length > 0)
        .map(({ state, letters: inState }) => (
          <details key={state} open={state === 'in-review'}>
            <summary>
              {labelOf(state)} ({inState.length})
            </summary>
            <LetterTable caption={`Stand: ${labelOf(state).toLowerCase()}`} letters={inState} />
          </details>
        ))}
    </>
  );
}

const labelOf = (state: string) => LETTER_STATE_OPTIONS.find(({ value }) => value === state)?.label ?? state;

function LetterTable({ caption, letters }: { caption: string; letters: OverviewLetter[] }) {
  return (
    <div className="brief-overzicht__schuif">
      <table className="brief-tabel">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Brief</th>
            <th scope="col">Leesbaarheid</th>
            <th scope="col">Niveau</th>
            <th scope="col">Balans</th>
            <th scope="col">Stress</th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, subject, scores }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/collections/brieven/${id}`}>{subject || 'Zonder onderwerp'}</a>
              </th>
              <td>
                <Readability score={scores?.readability} />
              </td>
              <td>{scores?.level ?? 'onbekend'}</td>
              <td>{scores?.balance ?? 'onbekend'}</td>
              <td>{round(scores?.stress)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number, and a bar that says the same to the eye. */
function Readability({ score }: { score: number | null | undefined }) {
  if (typeof score !== 'number') return 'onbekend';
  return (
    <span className="brief-balk">
      <span>{round(score)}</span>
      <span aria-hidden="true" className="brief-balk__baan">
        <span style={{ width: `${score}%` }} />
      </span>
    </span>
  );
}
