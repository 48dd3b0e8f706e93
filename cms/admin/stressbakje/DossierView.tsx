import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { FIGURE_MOMENTS } from '../../collections/bakjeDossiers.ts';
import type { BakjeDossier } from '../../payload-types.ts';
import { partsIn } from '../../stressbakje/access.ts';
import { knownWords } from '../../stressbakje/known.ts';
import { readDossier, readLetters } from '../../stressbakje/read.ts';
import { dayInWords, today } from '../../stressbakje/rules/days.ts';
import {
  HIGHEST_FIGURE,
  LOWEST_FIGURE,
  OUTCOME_LABELS,
  OUTCOME_RULE,
  outcomeOf,
} from '../../stressbakje/rules/outcome.ts';
import { NOT_COUNTED_OPTIONS } from '../../stressbakje/rules/report.ts';
import { BakjePage, idInPath, NotYours } from './BakjePage.tsx';
import { choosableLetters } from './choosable.ts';
import { FigureChart } from './FigureChart.tsx';
import { Choice, FreeText, Input } from './forms/fields.tsx';
import { LayReadyForm } from './forms/LayReadyForm.tsx';
import { PrintButton } from './forms/PrintButton.tsx';
import { SendForm } from './forms/SendForm.tsx';
import { KeyNote } from './KeyNote.tsx';
import { LetterList } from './LetterList.tsx';

/** One dossier: its letters, stresscijfers, lessons and agreements, and how it ends. */
export async function DossierView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const dossier = req.user ? await readDossier(req, idInPath(view)) : null;
  const own = dossier && partsIn(dossier, req.user).length > 0 ? dossier : null;
  return (
    <BakjePage here="/dossier" title={own ? `Dossier ${own.reference}` : 'Dossier'} view={view}>
      {(asked) => (own ? Dossier(asked, own) : <NotYours what="Dit dossier" />)}
    </BakjePage>
  );
}

const nameOf = (person: BakjeDossier['consulent']) =>
  person && typeof person === 'object' ? person.name : 'nog niemand';

async function Dossier(req: PayloadRequest, dossier: BakjeDossier) {
  const root = `${req.payload.config.routes.admin}/stressbakje`;
  const [letters, known, choosable] = await Promise.all([
    readLetters(req, dossier.id),
    knownWords(req),
    choosableLetters(req),
  ]);
  const running = dossier.status !== 'afgesloten';
  const path = `/bakje-dossiers/${dossier.id}`;
  return (
    <>
      <dl className="bakje-gegevens">
        <div>
          <dt>Begeleider</dt>
          <dd>{nameOf(dossier.begeleider)}</dd>
        </div>
        <div>
          <dt>Consulent</dt>
          <dd>{nameOf(dossier.consulent)}</dd>
        </div>
        <div>
          <dt>Afspraak</dt>
          <dd>
            {dayInWords(dossier.start)} tot {dayInWords(dossier.end)}
          </dd>
        </div>
        <div>
          <dt>Stand</dt>
          <dd>{running ? 'Lopend' : `Afgesloten op ${dayInWords(dossier.closedOn ?? dossier.end)}`}</dd>
        </div>
      </dl>
      <KeyNote />
      <section aria-labelledby="brieven">
        <h2 id="brieven">Brieven ({letters.length})</h2>
        {letters.length > 0 ? <LetterList root={root} rows={letters} /> : <p>Er is nog geen brief.</p>}
        {running && partsIn(dossier, req.user).includes('consulent') && (
          <details className="bakje-doen">
            <summary>Leg een brief klaar</summary>
            <LayReadyForm dossierId={dossier.id} today={today()} {...choosable} />
          </details>
        )}
      </section>
      <Figures dossier={dossier} known={known} path={path} running={running} />
      <section aria-labelledby="lessen">
        <h2 id="lessen">Wat leerden wij?</h2>
        {(dossier.lessons ?? []).length === 0 && (
          <p>Nog niets genoteerd. Lessen komen in het pilotverslag.</p>
        )}
        <ul>
          {(dossier.lessons ?? []).map(({ id, text, on }) => (
            <li key={id}>
              {text} <span className="brief-zacht">({dayInWords(on)})</span>
            </li>
          ))}
        </ul>
        {running && (
          <details className="bakje-doen">
            <summary>Noteer een les</summary>
            <SendForm clear done="De les is genoteerd." path={`${path}/les`} submit="Bewaar de les">
              <FreeText
                help="Kort en algemeen. Bijvoorbeeld: de post ligt nu op vaste dagen klaar."
                known={known}
                label="Les"
                maxLength={500}
                name="tekst"
                required
              />
            </SendForm>
          </details>
        )}
      </section>
      <section aria-labelledby="afspraken">
        <h2 id="afspraken">Afspraken</h2>
        {running ? (
          <SendForm
            done="De afspraken zijn bewaard."
            method="PATCH"
            path={path}
            quiet
            submit="Bewaar de afspraken"
          >
            <FreeText
              defaultValue={dossier.agreements}
              known={known}
              label="Afspraken"
              maxLength={2_000}
              name="agreements"
              rows={6}
            />
            <FreeText
              defaultValue={dossier.reason}
              known={known}
              label="Reden, in algemene woorden"
              maxLength={1_000}
              name="reason"
            />
            <Input defaultValue={dossier.end} label="Einde van de afspraak" name="end" required type="date" />
          </SendForm>
        ) : (
          <p className="bakje-tekst">{dossier.agreements}</p>
        )}
      </section>
      {running && (
        <section aria-labelledby="afsluiten" className="bakje-niet-printen">
          <h2 id="afsluiten">Afsluiten</h2>
          <p>
            Na het afsluiten loopt de bewaartermijn. Daarna wissen wij het hele dossier, met alle brieven en
            cijfers.
          </p>
          <SendForm
            confirm="Sluit u dit dossier af? Dat kan niet ongedaan."
            done="Het dossier is afgesloten."
            path={`${path}/sluiten`}
            quiet
            submit="Sluit het dossier af"
          >
            <Choice
              empty="Ja, het telt mee"
              label="Telt het dossier mee in het pilotverslag?"
              name="nietMeegeteld"
              options={NOT_COUNTED_OPTIONS.map(({ value, label }) => ({
                value,
                label: `Nee: ${label.toLowerCase()}`,
              }))}
            />
          </SendForm>
        </section>
      )}
    </>
  );
}

interface FiguresProps {
  dossier: BakjeDossier;
  known: string[];
  path: string;
  running: boolean;
}

function Figures({ dossier, known, path, running }: FiguresProps) {
  const figures = (dossier.figures ?? []).map(({ figure, on, moment, note }) => ({
    figure,
    on,
    note,
    moment: FIGURE_MOMENTS.find(({ value }) => value === moment)?.label ?? moment,
  }));
  const hasStart = (dossier.figures ?? []).some(({ moment }) => moment === 'start');
  return (
    <section aria-labelledby="cijfers">
      <h2 id="cijfers">Stresscijfer</h2>
      {figures.length === 0 ? (
        <p>Nog geen cijfer. Vraag bij de start: hoeveel stress ervaart u nu, van 0 tot en met 10?</p>
      ) : (
        <>
          <p>
            Uitkomst tot nu toe: <strong>{OUTCOME_LABELS[outcomeOf(figures)]}</strong>
          </p>
          <FigureChart figures={figures} from={dossier.start} to={dossier.end} />
          <p className="brief-zacht">{OUTCOME_RULE}</p>
          <PrintButton>Print het dossier</PrintButton>
        </>
      )}
      {running && (
        <details className="bakje-doen" open={figures.length === 0}>
          <summary>Noteer een cijfer</summary>
          <SendForm clear done="Het cijfer is genoteerd." path={`${path}/cijfer`} submit="Bewaar het cijfer">
            <div className="bakje-naast">
              <Input
                help="0 is geen stress, 10 het meest."
                label="Cijfer"
                max={HIGHEST_FIGURE}
                min={LOWEST_FIGURE}
                name="cijfer"
                required
                type="number"
              />
              <Input defaultValue={today()} label="Dag" max={today()} name="dag" required type="date" />
              <Choice
                defaultValue={hasStart ? 'tussendoor' : 'start'}
                label="Moment"
                name="moment"
                options={FIGURE_MOMENTS.filter(({ value }) => !hasStart || value !== 'start')}
              />
            </div>
            <FreeText
              known={known}
              label="Notitie (mag leeg blijven)"
              maxLength={200}
              name="notitie"
              rows={2}
            />
          </SendForm>
        </details>
      )}
    </section>
  );
}
