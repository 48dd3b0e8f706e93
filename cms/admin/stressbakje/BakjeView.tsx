import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { BakjeDossier } from '../../payload-types.ts';
import { partsOf } from '../../stressbakje/access.ts';
import { readDossiers, readLetters } from '../../stressbakje/read.ts';
import { dayInWords, today } from '../../stressbakje/rules/days.ts';
import { BakjePage } from './BakjePage.tsx';
import { LetterList } from './LetterList.tsx';

/** The bakje: what waits too long on top, then every letter that is under way, then the dossiers. */
export function BakjeView(view: AdminViewServerProps) {
  return (
    <BakjePage here="" title="Het Stressbakje" view={view}>
      {(req) => (partsOf(req.user).length > 0 ? Worker(req) : <BeheerderNote req={req} />)}
    </BakjePage>
  );
}

async function Worker(req: PayloadRequest) {
  const root = `${req.payload.config.routes.admin}/stressbakje`;
  const [dossiers, letters] = await Promise.all([readDossiers(req), readLetters(req)]);
  const late = letters.filter(({ waiting }) => waiting.overdue);
  const running = letters.filter(({ waiting, state }) => !waiting.overdue && state !== 'afgerond');
  const done = letters.length - late.length - running.length;
  return (
    <>
      {late.length > 0 && (
        <section aria-labelledby="te-laat" className="bakje-voorrang">
          <h2 id="te-laat">Dit heeft nu aandacht nodig ({late.length})</h2>
          <LetterList root={root} rows={late} withReference />
        </section>
      )}
      <section aria-labelledby="onderweg">
        <h2 id="onderweg">Onderweg ({running.length})</h2>
        {running.length > 0 ? (
          <LetterList root={root} rows={running} withReference />
        ) : (
          <p>{late.length > 0 ? 'Verder ligt er niets in het bakje.' : 'Het bakje is leeg.'}</p>
        )}
        {done > 0 && (
          <p className="brief-zacht">
            {done === 1 ? '1 brief is afgerond.' : `${done} brieven zijn afgerond.`} U vindt ze bij het
            dossier.
          </p>
        )}
      </section>
      <section aria-labelledby="dossiers">
        <h2 id="dossiers">Uw dossiers ({dossiers.length})</h2>
        <p>
          <a className="brief-knop brief-knop--hoofd" href={`${root}/nieuw`}>
            Nieuw dossier
          </a>
        </p>
        <DossierList dossiers={dossiers} root={root} />
      </section>
    </>
  );
}

/** Running ones first, the newest on top. */
const byUse = (a: BakjeDossier, b: BakjeDossier) =>
  Number(a.status === 'afgesloten') - Number(b.status === 'afgesloten') || b.start.localeCompare(a.start);

function periodOf({ status, closedOn, end }: BakjeDossier): string {
  if (status === 'afgesloten' && closedOn) return `afgesloten op ${dayInWords(closedOn)}`;
  if (end < today()) return `de afspraak liep tot ${dayInWords(end)}: verleng of sluit af`;
  return `tot ${dayInWords(end)}`;
}

function DossierList({ dossiers, root }: { dossiers: BakjeDossier[]; root: string }) {
  if (dossiers.length === 0) {
    return (
      <p>
        U hebt nog geen dossier. Lees eerst <a href={`${root}/begin-klein`}>Begin klein</a>.
      </p>
    );
  }
  return (
    <ul className="bakje-dossiers">
      {[...dossiers].sort(byUse).map((dossier) => (
        <li key={dossier.id}>
          <a className="bakje-kenmerk" href={`${root}/dossier/${dossier.id}`}>
            {dossier.reference}
          </a>
          <span>{periodOf(dossier)}</span>
        </li>
      ))}
    </ul>
  );
}

function BeheerderNote({ req }: { req: PayloadRequest }) {
  const root = `${req.payload.config.routes.admin}/stressbakje`;
  return (
    <p>
      U bent beheerder. U ziet hier geen brieven: die zijn van de consulent en de begeleider. U beheert wel de{' '}
      <a href={`${root}/beheer`}>bewaartermijn en wie een dossier heeft</a>.
    </p>
  );
}
