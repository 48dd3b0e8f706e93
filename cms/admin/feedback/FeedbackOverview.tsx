import type { BeforeListTableServerProps } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { siteUrl } from '../../addresses.ts';
import { type Feedback, summarise } from '../../feedback/summary.ts';

/** More answers than this are not read for the overview; the newest are. */
const NEWEST = 10_000;

/** Above the list: per page, how many could go on. A server component of the admin. */
export async function FeedbackOverview({ payload, user }: BeforeListTableServerProps) {
  if (!mayDo(rolesOf(user ?? null), 'terugmeldingen', 'read')) return null;
  const { docs } = await payload.find({
    collection: 'terugmeldingen',
    limit: NEWEST,
    pagination: false,
    sort: '-day',
  });
  const pages = summarise(docs as Feedback[]);
  if (pages.length === 0) return <p>Er zijn nog geen terugmeldingen.</p>;
  return (
    <details className="luchtpost-terugmeldingen" open>
      <summary>Per pagina: waar konden mensen het minst mee verder?</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Pagina</th>
            <th scope="col">Ja</th>
            <th scope="col">Een beetje</th>
            <th scope="col">Nee</th>
            <th scope="col">Vaakste reden</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ page, counts, topReason }) => (
            <tr key={page}>
              <th scope="row">
                <a href={`${siteUrl()}${page}`}>{page}</a>
              </th>
              <td>{counts.ja}</td>
              <td>{counts.beetje}</td>
              <td>{counts.nee}</td>
              <td>{topReason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
