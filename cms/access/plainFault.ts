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

/**
 * What Payload says instead of an error it will not show. The second is of a production build, whose class names are too
 * short for Payload to know its own errors by.
 */
const HIDDEN = /^(?:something went wrong|an unknown error occurred)/i;

/** Errors over the body that was sent, not over us, though Payload answers 500 to most of them. */
const UNREADABLE = /^Invalid JSON|in JSON at position|Unexpected end of JSON|not eligible for file upload/i;
const NOT_READ: Told = {
  message: 'Wat u stuurde konden wij niet lezen. Stuur de velden als JSON (Content-Type: application/json).',
  status: 400,
};
/** What stood behind the question mark is nothing that a database can look for: a date that is none, a list for a word. */
const NOT_TO_BE_ASKED = /Invalid time value|cannot be passed as argument to the database|can only bind/i;
const INCOMPLETE = 'Dit verzoek klopt niet: er ontbreekt iets, of er staat iets in wat hier niet kan.';

/** English of Payload's that it has no translation for, or does not ask one for. */
const IN_DUTCH: readonly [english: RegExp, dutch: string][] = [
  [/^The following paths? cannot be queried: /, 'Hierop kan niet worden gezocht: '],
  [/^The following fields? (?:is|are) invalid: /, 'Dit klopt nog niet: '],
];

/** More causes than this under each other is a loop. */
const MAX_CAUSES = 8;

/** What a person hears of a fault of the machine; undefined when it is not one that we know. */
export function machineFault(error: unknown): Told | undefined {
  for (const said of saidOf(error)) {
    const fault = FAULTS.find(({ sign }) => sign.test(said));
    if (fault) return fault.told;
  }
  return undefined;
}

/** The codes and the words of an error and of what caused it; not what somebody wrote, which a failed query repeats. */
function saidOf(error: unknown): string[] {
  const said: string[] = [];
  for (let cause = error; said.length < MAX_CAUSES && cause instanceof Error; cause = cause.cause) {
    const own = cause.message.startsWith('Failed query') ? '' : cause.message;
    said.push(`${(cause as { code?: unknown }).code ?? ''} ${own}`);
  }
  return said;
}

/** Which files there may be is told here, as Payload tells it in English only. */
const REFUSED_FILE =
  'Dit bestand kunnen wij niet gebruiken: het is beschadigd, of het is niet wat de naam zegt. Kies een PNG, JPEG, WebP of PDF.';

/** Says in Dutch what Payload tells in English only, and what it would call "Something went wrong."; the rest stays. */
export const tellPlainly: AfterErrorHook = ({ error, result, req }) => {
  const [first] = result?.errors ?? [];
  const fields = ((first?.data as { errors?: unknown } | undefined)?.errors ?? []) as { path?: string }[];
  if (Array.isArray(fields) && fields.some(({ path }) => path === 'file')) {
    const told = fields.map((field) => (field.path === 'file' ? { ...field, message: REFUSED_FILE } : field));
    return {
      response: { errors: [{ ...first, message: REFUSED_FILE, data: { ...first?.data, errors: told } }] },
    };
  }
  const message = first?.message ?? '';
  const fault = machineFault(error) ?? (HIDDEN.test(message) ? hidden(error, req?.method) : undefined);
  if (fault) return { response: { errors: [{ message: fault.message }] }, status: fault.status };
  const english = IN_DUTCH.find(([sign]) => sign.test(message));
  if (!english) return undefined;
  return { response: { errors: [{ ...first, message: message.replace(...english) }] } };
};

/** What to tell of an error that Payload does not show. */
function hidden(error: Error & { status?: number }, method: string | undefined): Told {
  // A GET has a question and no body: what we cannot parse then is something of our own.
  if (method === 'GET') {
    if (saidOf(error).some((said) => NOT_TO_BE_ASKED.test(said))) return { message: INCOMPLETE, status: 400 };
  } else if (UNREADABLE.test(error.message)) return NOT_READ;
  const { status = UNKNOWN.status } = error;
  return status < UNKNOWN.status ? { message: INCOMPLETE, status } : UNKNOWN;
}
