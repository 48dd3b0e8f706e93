import type { AfterErrorHook } from 'payload';

interface Told {
  message: string;
  status: number;
}

const NOT_KEPT = 'Uw laatste wijziging is niet opgeslagen; wat u schreef staat nog op uw scherm.';

/** Faults of the machine, by what the database or the disk says of them. */
const FAULTS: readonly { sign: RegExp; told: Told }[] = [
  {
    sign: /SQLITE_FULL|database or disk is full|ENOSPC|EDQUOT|no space left/i,
    told: {
      message: `De schijf van de server is vol. ${NOT_KEPT} Vraag uw beheerder om ruimte te maken en sla daarna opnieuw op.`,
      status: 507,
    },
  },
  {
    sign: /SQLITE_READONLY|readonly database|EROFS|SQLITE_CANTOPEN|EACCES/i,
    told: {
      message: `De server mag niet op zijn schijf schrijven. ${NOT_KEPT} Vraag uw beheerder om dat te herstellen en sla daarna opnieuw op.`,
      status: 503,
    },
  },
  {
    sign: /SQLITE_BUSY|database is locked/i,
    told: { message: `Het is nu te druk op de server. ${NOT_KEPT} Sla het zo nog eens op.`, status: 503 },
  },
  {
    sign: /SQLITE_CORRUPT|SQLITE_NOTADB|malformed/i,
    told: {
      message: `De database van de server is beschadigd. ${NOT_KEPT} Vraag uw beheerder om een reservekopie terug te zetten.`,
      status: 503,
    },
  },
];

const UNKNOWN: Told = {
  message: 'Er ging iets mis op de server. Probeer het zo nog eens. Blijft het? Vraag het dan uw beheerder.',
  status: 500,
};

/** More causes than this under each other is a loop. */
const MAX_CAUSES = 8;

/** What a person hears of a fault of the machine; undefined when it is not one that we know. */
export function machineFault(error: unknown): Told | undefined {
  let cause = error;
  for (let depth = 0; depth < MAX_CAUSES && cause instanceof Error; depth += 1) {
    // The code and the database's own words; a failed query's sentence also holds what somebody wrote.
    const own = `${(cause as { code?: unknown }).code ?? ''} ${cause.message.startsWith('Failed query') ? '' : cause.message}`;
    const fault = FAULTS.find(({ sign }) => sign.test(own));
    if (fault) return fault.told;
    cause = cause.cause;
  }
  return undefined;
}

/** Which files there may be is told here, as Payload tells it in English only. */
const REFUSED_FILE =
  'Dit bestand kunnen wij niet gebruiken: het is beschadigd, of het is niet wat de naam zegt. Kies een PNG, JPEG, WebP of PDF.';

/** Says in Dutch what Payload tells in English only, and what it would call "Something went wrong."; the rest stays. */
export const tellPlainly: AfterErrorHook = ({ error, result }) => {
  const [first] = result?.errors ?? [];
  const fields = ((first?.data as { errors?: unknown } | undefined)?.errors ?? []) as { path?: string }[];
  if (Array.isArray(fields) && fields.some(({ path }) => path === 'file')) {
    const told = fields.map((field) => (field.path === 'file' ? { ...field, message: REFUSED_FILE } : field));
    return {
      response: { errors: [{ ...first, message: REFUSED_FILE, data: { ...first?.data, errors: told } }] },
    };
  }
  const isHidden = /^something went wrong/i.test(first?.message ?? '');
  const fault = machineFault(error) ?? (isHidden ? UNKNOWN : undefined);
  if (!fault) return undefined;
  return { response: { errors: [{ message: fault.message }] }, status: fault.status };
};
