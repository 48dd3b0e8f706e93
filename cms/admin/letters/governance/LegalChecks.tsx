import type { Payload } from 'payload';
import { dutchDay } from '../../../api/keys/expiry.ts';
import { type GovernedTemplate, readTemplates } from '../../../letters/governance/readTemplates.ts';
import { STANDING_WORDS, type Standing } from '../../../letters/governance/standing.ts';
import { WideTable } from '../../WideTable.tsx';

/** Most pressing first: a check that is over, then words that nobody looked at, then never. */
const ORDER: readonly Standing[] = ['verouderd', 'gewijzigd', 'nooit'];

/** On the overview of letters: which sjablonen a jurist should look at. */
export async function LegalChecks({ payload }: { payload: Payload }) {
  const templates = await readTemplates(payload, new Date());
  const inOrder = templates.filter(({ standing }) => standing === 'in-orde').length;
  return (
    <>
      <h2>Sjablonen en de wet</h2>
      <p>{summary(inOrder, templates.length)}</p>
      {ORDER.map((standing) => {
        const own = templates.filter((each) => each.standing === standing);
        if (own.length === 0) return null;
        return (
          <details key={standing} open={standing !== 'nooit'}>
            <summary>
              {STANDING_WORDS[standing]}: {own.length}
            </summary>
            <CheckTable
              admin={payload.config.routes.admin}
              caption={STANDING_WORDS[standing]}
              templates={own}
            />
          </details>
        );
      })}
    </>
  );
}

function summary(inOrder: number, all: number): string {
  if (inOrder === all) return 'Alle sjablonen zijn het afgelopen jaar door een jurist nagekeken.';
  const which = inOrder === 0 ? `Geen van de ${all} sjablonen is` : `${inOrder} van de ${all} sjablonen zijn`;
  return `${which} het afgelopen jaar door een jurist nagekeken en daarna niet gewijzigd.`;
}

function CheckTable(props: { admin: string; caption: string; templates: GovernedTemplate[] }) {
  return (
    <WideTable caption={props.caption} className="brief-overzicht__schuif">
      <thead>
        <tr>
          <th scope="col">Sjabloon</th>
          <th scope="col">Laatste controle</th>
          <th scope="col">Eigenaar</th>
          <th scope="col">Leesbaarheid</th>
          <th scope="col">Brieven</th>
          <th scope="col">In gebruik</th>
        </tr>
      </thead>
      <tbody>
        {props.templates.map(({ id, title, check, owner, readability, letters, inUse }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`${props.admin}/collections/brief-sjablonen/${id}`}>{title}</a>
            </th>
            <td>{check ? `${dutchDay(check.on)}${check.by ? `, ${check.by}` : ''}` : 'Nog nooit'}</td>
            <td>{owner ?? 'Geen'}</td>
            <td>{readability === null ? 'Onbekend' : Math.round(readability)}</td>
            <td>{letters}</td>
            <td>{inUse}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
