import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { partsOf } from '../../stressbakje/access.ts';
import { reportOfAll } from '../../stressbakje/pilotReport.ts';
import { readDossiers, readLetters, reportDossier, reportLetter } from '../../stressbakje/read.ts';
import { addMonths, dayInWords, isDay, today } from '../../stressbakje/rules/days.ts';
import { OUTCOME_LABELS, OUTCOME_RULE, OUTCOMES } from '../../stressbakje/rules/outcome.ts';
import { NOT_COUNTED_OPTIONS, type PilotReport, pilotReport } from '../../stressbakje/rules/report.ts';
import { PERIOD_MONTHS } from '../../stressbakje/rules/retention.ts';
import { stateLabel } from '../../stressbakje/rules/steps.ts';
import { WideTable } from '../WideTable.tsx';
import { BakjePage } from './BakjePage.tsx';
import { Dumbbell } from './Dumbbell.tsx';
import { Input } from './forms/fields.tsx';
import { PrintButton } from './forms/PrintButton.tsx';

/** The pilotverslag of a period: how many, how it went, how long the steps took, and what was learned. */
export function ReportView(view: AdminViewServerProps) {
  const { van, tot } = view.searchParams ?? {};
  const to = isDay(tot) ? tot : today();
  const from = isDay(van) ? van : addMonths(to, -PERIOD_MONTHS);
  return (
    <BakjePage here="/verslag" title="Cijfers en verslag" view={view}>
      {(req) => Report(req, from, to)}
    </BakjePage>
  );
}

/**
 * The two people see the report of their own dossiers. The beheerder sees the totals of all, without a line a
 * dossier and without the lessons: those are content.
 */
async function reportFor(req: PayloadRequest, from: string, to: string): Promise<PilotReport> {
  if (partsOf(req.user).length === 0) {
    return { ...(await reportOfAll(req.payload, from, to)), rows: [], lessons: [] };
  }
  const [dossiers, letters] = await Promise.all([readDossiers(req), readLetters(req)]);
  const own = new Set(letters.map(({ dossierId }) => dossierId));
  const mine = dossiers.filter((dossier) => dossier.agreements !== undefined || own.has(dossier.id));
  return pilotReport(
    { dossiers: mine.map(reportDossier), letters: letters.map(({ letter }) => reportLetter(letter)) },
    from,
    to,
  );
}

async function Report(req: PayloadRequest, from: string, to: string) {
  const worker = partsOf(req.user).length > 0;
  const report = from <= to ? await reportFor(req, from, to) : undefined;
  return (
    <>
      <form className="bakje-formulier bakje-naast bakje-niet-printen" method="get">
        <Input defaultValue={from} label="Van" name="van" required type="date" />
        <Input defaultValue={to} label="Tot en met" name="tot" required type="date" />
        <button className="brief-knop" type="submit">
          Toon deze periode
        </button>
      </form>
      {report ? (
        <Figures report={report} worker={worker} />
      ) : (
        <p className="bakje-fout">De periode eindigt voordat zij begint. Draai de dagen om.</p>
      )}
    </>
  );
}

function Figures({ report, worker }: { report: PilotReport; worker: boolean }) {
  return (
    <>
      <p>
        {worker ? 'Over uw eigen dossiers' : 'Over alle dossiers samen'}, van {dayInWords(report.from)} tot en
        met {dayInWords(report.to)}.
      </p>
      <dl className="bakje-cijfers">
        <div>
          <dt>Dossiers</dt>
          <dd>{report.dossiers}</dd>
        </div>
        <div>
          <dt>Tellen mee</dt>
          <dd>{report.counted}</dd>
        </div>
        <div>
          <dt>Brieven</dt>
          <dd>{report.letters}</dd>
        </div>
        <div>
          <dt>Afgerond</dt>
          <dd>{report.lettersDone}</dd>
        </div>
      </dl>
      <h2>Uitkomst</h2>
      <dl className="bakje-cijfers">
        {OUTCOMES.map((outcome) => (
          <div data-uitkomst={outcome} key={outcome}>
            <dt>{OUTCOME_LABELS[outcome]}</dt>
            <dd>{report.outcomes[outcome]}</dd>
          </div>
        ))}
      </dl>
      <p className="brief-zacht">{OUTCOME_RULE}</p>
      {report.counted < report.dossiers && (
        <p>
          Niet meegeteld:{' '}
          {NOT_COUNTED_OPTIONS.filter(({ value }) => report.notCounted[value] > 0)
            .map(({ value, label }) => `${label.toLowerCase()} ${report.notCounted[value]}`)
            .join(', ')}
          .
        </p>
      )}
      {report.rows.length > 0 && (
        <>
          <h2>Start en nu</h2>
          <Dumbbell rows={report.rows} />
        </>
      )}
      <h2>Tijd tussen de stappen</h2>
      <WideTable caption="In dagen" className="bakje-schuif">
        <thead>
          <tr>
            <th scope="col">Stap</th>
            <th scope="col">Brieven</th>
            <th scope="col">Middelste</th>
            <th scope="col">Langste</th>
          </tr>
        </thead>
        <tbody>
          {report.times.map(({ from, to, letters, medianDays, longestDays }) => (
            <tr key={from}>
              <th scope="row">
                {stateLabel(from)} → {stateLabel(to).toLowerCase()}
              </th>
              <td>{letters}</td>
              <td>{letters > 0 ? String(medianDays).replace('.', ',') : '–'}</td>
              <td>{letters > 0 ? longestDays : '–'}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {worker && (
        <>
          <h2>Lessen</h2>
          {report.lessons.length === 0 && <p>Er zijn in deze periode geen lessen genoteerd.</p>}
          <ul>
            {report.lessons.map(({ text, on }) => (
              <li key={`${on}-${text}`}>
                {text} <span className="brief-zacht">({dayInWords(on)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PrintButton>Print het verslag</PrintButton>
    </>
  );
}
