import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { rolesOf } from '../../../access/access.ts';
import { mayDo } from '../../../access/matrix.ts';
import { LETTER_STATE_OPTIONS } from '../../../letters/letterStates.ts';
import { type OverviewLetter, overviewOf } from '../../../letters/overview/overview.ts';
import { readLetters } from '../../../letters/overview/readLetters.ts';
import { LegalChecks } from '../governance/LegalChecks.tsx';
import { ImprovementChart } from './ImprovementChart.tsx';

const round = (score: number | null | undefined) =>
  typeof score === 'number' ? String(Math.round(score)) : 'onbekend';

/** The overview of all letters: by state, the hardest in use, and what improved this year. A view of the admin. */
export async function OverviewView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult;
  const allowed = mayDo(rolesOf(req.user), 'brieven', 'read');
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={initPageResult.locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
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
    </DefaultTemplate>
  );
}

function Letters({ api, letters }: { api: string; letters: OverviewLetter[] }) {
  const year = new Date().getFullYear();
  const { byState, hardest, improved } = overviewOf(letters, year);
  return (
    <>
      <p>
        <a download href={`${api}/brieven/overzicht.csv`}>
          Download alle brieven met hun scores (CSV)
        </a>
      </p>
      <h2>Brieven per stand</h2>
      {byState.map(({ state, letters: inState, meanReadability }) => (
        <details key={state} open={state === 'in-review' || state === 'in-gebruik'}>
          <summary>
            {LETTER_STATE_OPTIONS.find(({ value }) => value === state)?.label}: {inState.length}
            {meanReadability !== null && `, gemiddelde leesbaarheid ${round(meanReadability)}`}
          </summary>
          {inState.length > 0 && <LetterTable caption="Brieven in deze stand" letters={inState} />}
        </details>
      ))}
      <h2>De moeilijkste brieven in gebruik</h2>
      {hardest.length === 0 ? (
        <p>Er zijn nog geen brieven in gebruik.</p>
      ) : (
        <LetterTable caption="Moeilijkste eerst" letters={hardest} />
      )}
      <h2>Beter geworden in {year}</h2>
      {improved.length === 0 ? (
        <p>Er is dit jaar nog geen brief makkelijker geworden dan het origineel.</p>
      ) : (
        <ImprovementChart improved={improved} />
      )}
    </>
  );
}

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
              <td>{round(scores?.readability)}</td>
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
