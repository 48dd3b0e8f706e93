import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { POST_ROOM_TEXT, SAMPLE_AGREEMENTS, WHO_TO_ASK } from '../../stressbakje/beginKlein.ts';
import { doneSteps } from '../../stressbakje/endpoints/startSteps.ts';
import { BakjePage } from './BakjePage.tsx';
import { Checklist } from './forms/Checklist.tsx';
import { PrintButton } from './forms/PrintButton.tsx';

/** Begin klein: what has to be there before the first letter. */
export function StartView(view: AdminViewServerProps) {
  return (
    <BakjePage here="/begin-klein" title="Begin klein" view={view}>
      {(req) => Guide(req)}
    </BakjePage>
  );
}

async function Guide(req: PayloadRequest) {
  const { startSteps } = await req.payload.findGlobal({ slug: 'stressbakje', depth: 0 });
  return (
    <>
      <p>
        Twee mensen die willen, twee leidinggevenden die achter hen staan, en een handvol inwoners. Meer is
        het niet. Loop langs in plaats van te mailen, en vraag hulp aan wie het werk elke dag doet.
      </p>
      <h2>Wie vraagt u?</h2>
      <dl className="bakje-wie">
        {WHO_TO_ASK.map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>Checklist</h2>
      <Checklist done={doneSteps(startSteps)} />
      <h2>Afspraken om te maken</h2>
      <ul>
        {SAMPLE_AGREEMENTS.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>Tekst voor de postkamer</h2>
      <p>Loop er zelf mee langs. Het papier is om achter te laten.</p>
      <p className="bakje-tekst bakje-papier">{POST_ROOM_TEXT}</p>
      <PrintButton>Print deze bladzijde</PrintButton>
    </>
  );
}
