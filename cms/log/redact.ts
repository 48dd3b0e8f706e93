/** Hides, in what goes to a log, whatever is secret or tells of a person. Pure: no clock, no file. */

export const HIDDEN = '[verborgen]';
const MAIL = '[e-mail]';
const NUMBER = '[nummer]';
const CONTENT = '[inhoud weggelaten]';

/** Below this depth nothing of a log's object is of use, and what loops ends. */
const MAX_DEPTH = 6;
const MAX_TEXT = 8_000;

/** Names of fields whose value is never for a log, in lower case and without dashes; also as the end of a name. */
const SECRET_NAMES = [
  'password',
  'wachtwoord',
  'token',
  'secret',
  'geheim',
  'sleutel',
  'apikey',
  'key',
  'authorization',
  'cookie',
  'hash',
  'salt',
  'otp',
  'email',
  'emailadres',
];

/** What the database tool puts behind a failed query: the texts that somebody was saving. */
const PARAMETERS = '\nparams:';
const STACK_LINE = '\n    at ';

const isSecretName = (name: string): boolean => {
  const bare = name.replaceAll(/[-_]/g, '').toLowerCase();
  return SECRET_NAMES.some((secret) => bare.endsWith(secret));
};

/** A text without addresses, secrets, long numbers (BSN, phone, IBAN) and without what a query would have stored. */
export function scrub(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return withoutParameters(short)
    .replace(/[^\s@<>"'(),;:=/]{1,64}@[^\s@<>"'(),;:/]{1,255}/g, MAIL)
    .replace(/\beyJ[\w-]{1,4000}\.[\w-]{1,4000}\.[\w-]{0,4000}/g, HIDDEN)
    .replace(/\b(Bearer|Basic|JWT) [\w.~+/=-]+/gi, `$1 ${HIDDEN}`)
    .replace(
      /("?(?:\w{0,40}(?:password|wachtwoord|token|secret|geheim|sleutel|cookie|api-?key))"?\s{0,4}[:=]\s{0,4})(?:"[^"]*"|[^\s"&;,]+)/gi,
      `$1${HIDDEN}`,
    )
    .replace(/\bNL\d{2} ?[A-Z]{4}(?: ?\d{2,4}){2,5}\b/g, NUMBER)
    .replace(/(?<![\w.-])\+?\d(?:[ -]?\d){7,14}(?![\w.-])/g, NUMBER);
}

/** The parameters of a failed query, up to the stack that follows them. */
function withoutParameters(text: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const at = text.indexOf(PARAMETERS, from);
    if (at < 0) return result + text.slice(from);
    result += `${text.slice(from, at)}${PARAMETERS} ${CONTENT}`;
    const stack = text.indexOf(STACK_LINE, at);
    if (stack < 0) return result;
    from = stack;
  }
}

/** A copy of anything, safe to log: see `scrub`; fields with a secret name are hidden whole. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (depth >= MAX_DEPTH) return '…';
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.map((each) => redact(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      isSecretName(name) && each !== null && each !== undefined ? HIDDEN : redact(each, depth + 1),
    ]),
  );
}

/** An error by its name, sentence, code and stack; what else hangs on it may be a document. */
function redactError(error: Error, depth: number): Record<string, unknown> {
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    type: error.name,
    message: scrub(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: scrub(error.stack ?? ''),
    ...(error.cause instanceof Error ? { cause: redact(error.cause, depth + 1) } : {}),
  };
}
