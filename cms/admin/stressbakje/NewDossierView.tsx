import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { partsOf } from '../../stressbakje/access.ts';
import { SAMPLE_AGREEMENTS } from '../../stressbakje/beginKlein.ts';
import { knownWords } from '../../stressbakje/known.ts';
import { peopleFor } from '../../stressbakje/people.ts';
import { today } from '../../stressbakje/rules/days.ts';
import { defaultEnd } from '../../stressbakje/rules/retention.ts';
import { BakjePage } from './BakjePage.tsx';
import { Choice, FreeText, Input } from './forms/fields.tsx';
import { SendForm } from './forms/SendForm.tsx';
import { KeyNote } from './KeyNote.tsx';

/** A new dossier: two people, a period, agreements. The reference comes from the system. */
export function NewDossierView(view: AdminViewServerProps) {
  return (
    <BakjePage here="/nieuw" title="Nieuw dossier" view={view}>
      {(req) =>
        partsOf(req.user).length > 0 ? (
          Form(req)
        ) : (
          <p>Alleen een consulent of begeleider maakt een dossier.</p>
        )
      }
    </BakjePage>
  );
}

async function Form(req: PayloadRequest) {
  const parts = partsOf(req.user);
  const me = String(req.user?.id ?? '');
  const [consulenten, begeleiders, known] = await Promise.all([
    peopleFor(req.payload, 'consulent'),
    peopleFor(req.payload, 'begeleider'),
    knownWords(req),
  ]);
  const start = today();
  return (
    <>
      <KeyNote />
      <SendForm
        done="Het dossier is gemaakt."
        goTo={`${req.payload.config.routes.admin}/stressbakje/dossier/:id`}
        path="/bakje-dossiers"
        submit="Maak het dossier"
      >
        <Choice
          defaultValue={parts.includes('consulent') ? me : undefined}
          empty="Kies een consulent"
          label="Consulent"
          name="consulent"
          options={consulenten}
          required
        />
        <Choice
          defaultValue={parts.includes('consulent') ? undefined : me}
          empty="Kies een begeleider"
          label="Begeleider"
          name="begeleider"
          options={begeleiders}
          required
        />
        <div className="bakje-naast">
          <Input defaultValue={start} label="Start" name="start" required type="date" />
          <Input
            defaultValue={defaultEnd(start)}
            help="Gewoonlijk een half jaar."
            label="Einde"
            name="end"
            required
            type="date"
          />
        </div>
        <FreeText
          defaultValue={SAMPLE_AGREEMENTS.join('\n')}
          help="Pas deze voorbeelden aan. Zonder namen."
          known={known}
          label="Afspraken"
          maxLength={2_000}
          name="agreements"
          rows={6}
        />
        <FreeText
          help="In algemene woorden. Bijvoorbeeld: post geeft zoveel spanning dat afspraken wegvallen."
          known={known}
          label="Reden"
          maxLength={1_000}
          name="reason"
        />
      </SendForm>
    </>
  );
}
