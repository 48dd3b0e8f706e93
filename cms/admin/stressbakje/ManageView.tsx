import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { BakjeDossier } from '../../payload-types.ts';
import { idOf } from '../../stressbakje/access.ts';
import { wipeList } from '../../stressbakje/jobs/wipe.ts';
import { peopleFor } from '../../stressbakje/people.ts';
import { readDossiers } from '../../stressbakje/read.ts';
import { dayInWords, today } from '../../stressbakje/rules/days.ts';
import { NOTICE_DAYS, RETENTION_MONTHS } from '../../stressbakje/rules/retention.ts';
import { WideTable } from '../WideTable.tsx';
import { BakjePage } from './BakjePage.tsx';
import { Choice, Input, type Option, WordLines } from './forms/fields.tsx';
import { SendForm } from './forms/SendForm.tsx';

/** For the beheerder: the term, what will be wiped and when, what was wiped, and who has a dossier. */
export function ManageView(view: AdminViewServerProps) {
  return (
    <BakjePage beheerderOnly here="/beheer" title="Bewaren en overdragen" view={view}>
      {(req) => Manage(req)}
    </BakjePage>
  );
}

const nameOf = (person: BakjeDossier['consulent']) =>
  person && typeof person === 'object' ? person.name : 'nog niemand';

async function Manage(req: PayloadRequest) {
  const [settings, { list, months }, log, dossiers, consulenten, begeleiders] = await Promise.all([
    req.payload.findGlobal({ slug: 'stressbakje', depth: 0 }),
    wipeList(req.payload),
    req.payload.find({
      collection: 'bakje-wislog',
      sort: '-on',
      limit: 20,
      overrideAccess: false,
      user: req.user,
    }),
    readDossiers(req),
    peopleFor(req.payload, 'consulent'),
    peopleFor(req.payload, 'begeleider'),
  ]);
  const running = dossiers.filter(({ status }) => status === 'lopend');
  return (
    <>
      <p>
        U ziet hier welke dossiers er zijn en van wie. Wat erin staat, ziet u niet: dat hebt u voor dit werk
        niet nodig.
      </p>
      <section aria-labelledby="wissen">
        <h2 id="wissen">Dit wissen wij</h2>
        <p>
          Een afgesloten dossier wissen wij na {months === 1 ? '1 maand' : `${months} maanden`}, met alle
          brieven en cijfers. Het staat eerst minstens {NOTICE_DAYS} dagen in deze lijst. Wilt u de cijfers
          houden? Vraag de consulent om het pilotverslag te printen.
        </p>
        {list.length === 0 ? (
          <p>Er is geen afgesloten dossier.</p>
        ) : (
          <WideTable caption="Afgesloten dossiers, wat het eerst gaat bovenaan" className="bakje-schuif">
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Afgesloten</th>
                <th scope="col">Wordt gewist</th>
              </tr>
            </thead>
            <tbody>
              {list.map(({ id, reference, closedOn, on }) => (
                <tr key={id}>
                  <th scope="row">{reference}</th>
                  <td>{dayInWords(closedOn)}</td>
                  <td>{on <= today() ? 'de komende nacht' : dayInWords(on)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        )}
        <h3>Gewist</h3>
        {log.docs.length === 0 && <p>Er is nog niets gewist.</p>}
        <ul>
          {log.docs.map(({ id, on, letters }) => (
            <li key={id}>
              {dayInWords(on)}: een dossier met {letters === 1 ? '1 brief' : `${letters} brieven`}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="termijn">
        <h2 id="termijn">Instellingen</h2>
        <SendForm
          done="De instellingen zijn bewaard."
          path="/globals/stressbakje"
          submit="Bewaar de instellingen"
        >
          <Input
            defaultValue={months}
            help={`Van ${RETENTION_MONTHS.min} tot en met ${RETENTION_MONTHS.max} maanden na het afsluiten.`}
            label="Bewaartermijn in maanden"
            max={RETENTION_MONTHS.max}
            min={RETENTION_MONTHS.min}
            name="retentionMonths"
            required
            type="number"
          />
          <WordLines
            help="Eén per regel, bijvoorbeeld de naam van een opvang of een wijk. Wij zien ze dan niet aan voor de naam van een persoon."
            label="Organisaties en plaatsen die in een tekst mogen staan"
            name="words"
            words={(settings.words ?? []).map(({ word }) => word)}
          />
        </SendForm>
      </section>
      <section aria-labelledby="overdragen">
        <h2 id="overdragen">Overdragen</h2>
        <p>
          Gaat een collega weg? Geef het dossier aan een ander. De sleutel op papier geeft de begeleider zelf
          door.
        </p>
        {running.length === 0 && <p>Er is geen lopend dossier.</p>}
        <ul className="bakje-lijst">
          {running.map((dossier) => (
            <HandOver
              begeleiders={begeleiders}
              consulenten={consulenten}
              dossier={dossier}
              key={dossier.id}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

interface HandOverProps {
  dossier: BakjeDossier;
  consulenten: Option[];
  begeleiders: Option[];
}

function HandOver({ dossier, consulenten, begeleiders }: HandOverProps) {
  return (
    <li className="bakje-brief">
      <p className="bakje-brief__kop">
        <span className="bakje-kenmerk">{dossier.reference}</span>
        <span>
          {nameOf(dossier.consulent)} en {nameOf(dossier.begeleider)}
        </span>
      </p>
      <details className="bakje-doen">
        <summary>Draag {dossier.reference} over</summary>
        <SendForm
          done="Het dossier is overgedragen."
          path={`/bakje-dossiers/${dossier.id}/overdragen`}
          submit="Draag over"
        >
          <div className="bakje-naast">
            <Choice
              defaultValue={idOf(dossier.consulent)}
              empty="Nog niemand"
              label="Consulent"
              name="consulent"
              options={consulenten}
            />
            <Choice
              defaultValue={idOf(dossier.begeleider)}
              empty="Nog niemand"
              label="Begeleider"
              name="begeleider"
              options={begeleiders}
            />
          </div>
        </SendForm>
      </details>
    </li>
  );
}
