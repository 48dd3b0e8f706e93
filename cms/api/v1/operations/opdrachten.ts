import type { z } from 'zod';
import { Problem } from '../../../endpoints/request/problem.ts';
import { prepareLetter } from '../../../letters/fill/prepareLetter.ts';
import { json } from '../answer.ts';
import { type Job, jobStore } from '../jobs/jobs.ts';
import { makeLetters } from '../jobs/work.ts';
import { loadLetter, loadTemplate } from '../letters/openLetters.ts';
import { API_BASE, JOB_KEPT_MINUTES, MAX_ERRORS_SHOWN, MAX_JOB_BYTES, MAX_JOBS_PER_KEY } from '../limits.ts';
import type { Call, Operation } from '../operation.ts';
import { jobRequest, jobSchema } from '../schemas/jobs.ts';

const ID = { id: 'Het id van de opdracht.' };
const RETRY_SECONDS = '5';

export const startJob: Operation = {
  id: 'opdrachtGeven',
  method: 'POST',
  path: '/opdrachten',
  tag: 'Opdrachten',
  summary: 'Maak veel brieven in één keer',
  description: `Stuur de gegevens van alle brieven. U krijgt meteen antwoord; de brieven worden daarna gemaakt. Vraag op het adres in Location hoe het staat. Alles blijft in het geheugen en is weg als u het hebt opgehaald, en anders na ${JOB_KEPT_MINUTES} minuten of als de server opnieuw start.`,
  right: 'brieven-maken',
  body: { schema: jobRequest, maxBytes: MAX_JOB_BYTES },
  answers: {
    202: {
      description: 'De opdracht is aangenomen.',
      content: { schema: jobSchema },
      headers: {
        Location: 'Waar u vraagt hoe het staat.',
        'Retry-After': 'Na hoeveel seconden u dat kunt doen.',
      },
    },
  },
  problems: [404, 422],
  async handle({ payload, body, holder }) {
    const { sjabloon, brief, brieven, formaat } = body as z.output<typeof jobRequest>;
    const stored =
      sjabloon === undefined ? await loadLetter(payload, brief ?? '') : await loadTemplate(payload, sjabloon);
    const prepared = await prepareLetter(payload, stored);
    const store = jobStore();
    const job = store.add(
      ownerOf(holder),
      formaat,
      brieven.length,
      makeLetters(store, prepared, brieven, formaat),
    );
    if (!job) {
      throw new Problem(
        429,
        `Er staan al ${MAX_JOBS_PER_KEY} opdrachten van dit systeem. Haal eerst een resultaat op of annuleer er een.`,
        { headers: { 'Retry-After': '60' } },
      );
    }
    return json(statusOf(job), 202, { Location: pathOf(job), 'Retry-After': RETRY_SECONDS });
  },
};

export const readJob: Operation = {
  id: 'opdrachtLezen',
  method: 'GET',
  path: '/opdrachten/{id}',
  tag: 'Opdrachten',
  summary: 'Hoe staat het met deze opdracht?',
  description: 'Hoeveel brieven er klaar zijn, en welke niet gemaakt konden worden, met hun nummer.',
  right: 'brieven-maken',
  params: ID,
  answers: { 200: { description: 'De stand.', content: { schema: jobSchema } } },
  handle: async (call) => json(statusOf(jobOf(call))),
};

export const fetchJob: Operation = {
  id: 'resultaatOphalen',
  method: 'GET',
  path: '/opdrachten/{id}/resultaat',
  tag: 'Opdrachten',
  summary: 'Haal de brieven op',
  description:
    'Een ZIP met een bestand voor elke brief, genoemd naar het nummer, en overzicht.json met wat er niet gemaakt is. Dit kan één keer: is het bestand helemaal aangekomen, dan is het hier weg.',
  right: 'brieven-maken',
  params: ID,
  answers: { 200: { description: 'De ZIP.', content: { files: ['application/zip'] } } },
  problems: [409, 410],
  async handle(call) {
    const job = jobOf(call);
    if (job.state === 'opgehaald')
      throw new Problem(410, 'Het resultaat is al opgehaald en bewaren wij niet.');
    if (job.state === 'mislukt') throw new Problem(410, job.message ?? 'De opdracht is mislukt.');
    const { result } = job;
    if (!result) {
      throw new Problem(409, 'De brieven zijn nog niet allemaal klaar.', {
        headers: { 'Retry-After': RETRY_SECONDS },
      });
    }
    return new Response(
      streamOf(result, () => jobStore().fetched(job)),
      {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Disposition': 'attachment; filename="brieven.zip"',
          'Content-Length': String(result.reduce((sum, { length }) => sum + length, 0)),
        },
      },
    );
  },
};

export const cancelJob: Operation = {
  id: 'opdrachtAnnuleren',
  method: 'DELETE',
  path: '/opdrachten/{id}',
  tag: 'Opdrachten',
  summary: 'Annuleer deze opdracht',
  description: 'Stopt het werk en gooit weg wat er was.',
  right: 'brieven-maken',
  params: ID,
  answers: { 204: { description: 'De opdracht is weg.' } },
  async handle(call) {
    jobStore().remove(jobOf(call));
    return new Response(null, { status: 204 });
  },
};

const ownerOf = (holder: Call['holder']): string => String(holder?.id);

function jobOf({ params, holder }: Call): Job {
  const job = jobStore().get(params.id ?? '', ownerOf(holder));
  if (!job) throw new Problem(404, 'Deze opdracht is er niet (meer).');
  return job;
}

const pathOf = ({ id }: Job): string => `${API_BASE}/opdrachten/${id}`;

function statusOf(job: Job): z.input<typeof jobSchema> {
  const { id, state, format, total, made, errors, message, expiresAt } = job;
  const failed = job.failed;
  return {
    id,
    stand: state,
    formaat: format,
    totaal: total,
    gedaan: made + failed,
    gemaakt: made,
    nietGemaakt: failed,
    fouten: errors.slice(0, MAX_ERRORS_SHOWN).map((each) => ({ nummer: each.number, fouten: each.errors })),
    melding: message ?? null,
    vervaltOp: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    links: { zelf: pathOf(job), resultaat: `${pathOf(job)}/resultaat` },
  };
}

/** @param onSent  called when the last byte was taken; not when the other side hangs up before that */
function streamOf(pieces: readonly Uint8Array[], onSent: () => void): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece) return controller.enqueue(piece);
      controller.close();
      onSent();
    },
  });
}
