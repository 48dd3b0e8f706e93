import type { LetterRow } from '../../stressbakje/read.ts';
import { dayInWords, today } from '../../stressbakje/rules/days.ts';
import { BAKJE_STATES, stateLabel } from '../../stressbakje/rules/steps.ts';
import { timeLeft } from '../../stressbakje/rules/terms.ts';
import { SendForm } from './forms/SendForm.tsx';

const days = (count: number) =>
  count === 0 ? 'sinds vandaag' : count === 1 ? 'al 1 dag' : `al ${count} dagen`;

interface Props {
  rows: LetterRow[];
  root: string;
  /** On the page of its own dossier the reference goes without saying. */
  withReference?: boolean;
}

/** Letters with where they are, how long, the last safe day and the next step. */
export function LetterList({ rows, root, withReference }: Props) {
  return (
    <ul className="bakje-lijst">
      {rows.map((row) => (
        <Letter key={row.letter.id} root={root} row={row} withReference={withReference} />
      ))}
    </ul>
  );
}

function Letter({ row, root, withReference }: { row: LetterRow; root: string; withReference?: boolean }) {
  const { letter, waiting, state, next } = row;
  return (
    <li className="bakje-brief" data-te-laat={waiting.overdue || undefined}>
      <div className="bakje-brief__kop">
        <a href={`${root}/brief/${letter.id}`}>{letter.title}</a>
        <span className="bakje-stand" data-stand={state}>
          {stateLabel(state)}
          {state !== 'afgerond' && ` · ${days(waiting.days)}`}
        </span>
      </div>
      <p className="bakje-brief__bij">
        {withReference && (
          <>
            Dossier <a href={`${root}/dossier/${row.dossierId}`}>{row.reference}</a>
            {' · '}
          </>
        )}
        Brief van {dayInWords(letter.letterDate)}
        {letter.scores?.level && ` · niveau ${letter.scores.level}`}
      </p>
      {waiting.over > 0 && (
        <p className="bakje-alarm">
          Ligt te lang: {waiting.over === 1 ? '1 dag' : `${waiting.over} dagen`} over de afspraak.
        </p>
      )}
      {letter.lastSafeDay && state !== 'afgerond' && (
        <p className={waiting.urgency === 'rustig' ? 'bakje-termijn' : 'bakje-alarm'}>
          Laatste veilige dag{letter.term === 'bezwaar' ? ' voor bezwaar' : ''}:{' '}
          <strong>{dayInWords(letter.lastSafeDay, true)}</strong> ({timeLeft(letter.lastSafeDay, today())}).{' '}
          {waiting.urgency !== 'rustig' && 'De tijd loopt door terwijl de brief in het bakje ligt.'}
        </p>
      )}
      <Progress state={state} />
      {!next && state !== 'afgerond' && <p className="brief-zacht">De volgende stap is aan de begeleider.</p>}
      {next && (
        <SendForm
          done={`De brief staat nu op ${stateLabel(next.to)}.`}
          extra={{ naar: next.to }}
          path={`/bakje-brieven/${letter.id}/stap`}
          quiet
          submit={next.button}
        />
      )}
    </li>
  );
}

/** The five states in a row, for the eye; the words beside the title say the same. */
function Progress({ state }: { state: LetterRow['state'] }) {
  const at = BAKJE_STATES.indexOf(state);
  return (
    <ol aria-hidden="true" className="bakje-weg">
      {BAKJE_STATES.map((each, index) => (
        <li data-gedaan={index <= at || undefined} key={each}>
          {stateLabel(each)}
        </li>
      ))}
    </ol>
  );
}
