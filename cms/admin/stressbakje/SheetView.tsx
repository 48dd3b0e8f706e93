import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { BakjeBrieven } from '../../payload-types.ts';
import { partsOf } from '../../stressbakje/access.ts';
import { knownWords } from '../../stressbakje/known.ts';
import { rowOf } from '../../stressbakje/read.ts';
import { dayInWords, today } from '../../stressbakje/rules/days.ts';
import { MAX_PART, SHEET_LABELS, SHEET_PARTS } from '../../stressbakje/sheet/sheet.ts';
import { BakjePage, idInPath, NotYours } from './BakjePage.tsx';
import { FreeText } from './forms/fields.tsx';
import { PrintButton } from './forms/PrintButton.tsx';
import { SendForm } from './forms/SendForm.tsx';

async function readLetter(req: PayloadRequest, id: string): Promise<BakjeBrieven | null> {
  if (partsOf(req.user).length === 0) return null;
  return req.payload.findByID({
    collection: 'bakje-brieven',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

/** The uitlegblad of one letter: one page of paper, and under it the form to correct it. */
export async function SheetView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const letter = await readLetter(req, idInPath(view));
  return (
    <BakjePage here="/brief" title="Uitlegblad" view={view}>
      {(asked) => (letter ? Sheet(asked, letter) : <NotYours what="Deze brief" />)}
    </BakjePage>
  );
}

async function Sheet(req: PayloadRequest, letter: BakjeBrieven) {
  const root = `${req.payload.config.routes.admin}/stressbakje`;
  const known = await knownWords(req);
  const { dossierId, reference } = rowOf(letter, [], today());
  const sheet = letter.sheet ?? {};
  return (
    <>
      <p className="bakje-niet-printen">
        <a href={`${root}/dossier/${dossierId}`}>Terug naar dossier {reference}</a>
      </p>
      {!letter.sheetEdited && (
        <p className="bakje-let-op bakje-niet-printen">
          {letter.source === 'ander-systeem'
            ? 'De tekst van deze brief staat niet in Luchtpost. Dit blad vertelt wat zo’n brief meestal betekent. Lees de brief en pas het blad aan.'
            : 'Dit blad maakten wij uit de brief. Lees de brief zelf ook, en pas aan wat niet klopt.'}
        </p>
      )}
      <article aria-labelledby="blad-titel" className="bakje-blad">
        <header>
          <p className="bakje-blad__soort">Uitlegblad voor de begeleider</p>
          <h2 id="blad-titel">{letter.title}</h2>
          <p>
            Dossier {reference} · brief van {dayInWords(letter.letterDate)}
          </p>
        </header>
        {SHEET_PARTS.map((part) => {
          const points = (sheet[part] ?? '').split('\n').filter((line) => line.trim());
          return (
            <section key={part}>
              <h3>{SHEET_LABELS[part]}</h3>
              {points.length > 1 ? (
                <ul>
                  {points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              ) : (
                <p>{points[0] ?? 'Nog niet ingevuld.'}</p>
              )}
            </section>
          );
        })}
      </article>
      <PrintButton>Print het uitlegblad</PrintButton>
      <section aria-labelledby="aanpassen" className="bakje-niet-printen">
        <h2 id="aanpassen">Aanpassen</h2>
        <details className="bakje-doen">
          <summary>Pas het uitlegblad aan</summary>
          <SendForm
            done="Het uitlegblad is bewaard."
            path={`/bakje-brieven/${letter.id}/uitlegblad`}
            submit="Bewaar het uitlegblad"
          >
            {SHEET_PARTS.map((part) => (
              <FreeText
                defaultValue={sheet[part]}
                key={`${part}-${letter.updatedAt}`}
                known={known}
                label={SHEET_LABELS[part]}
                maxLength={MAX_PART}
                name={part}
                rows={5}
              />
            ))}
          </SendForm>
        </details>
        {letter.sheetEdited && (
          <SendForm
            confirm="Maakt u het blad opnieuw? Uw eigen woorden verdwijnen."
            done="Het uitlegblad is opnieuw gemaakt."
            extra={{ opnieuw: true }}
            path={`/bakje-brieven/${letter.id}/uitlegblad`}
            quiet
            submit="Maak het blad opnieuw uit de brief"
          />
        )}
      </section>
    </>
  );
}
