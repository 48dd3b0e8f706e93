/** One thing that is wrong in what was sent. */
export interface ProblemError {
  in: 'body' | 'query';
  /** JSON pointer as a URI fragment (RFC 6901): `#/velden/bedrag`; of a query the name of the parameter. */
  pointer: string;
  /** Dutch: what is wrong, and what is right. */
  detail: string;
  code: string;
}

const TITLES = {
  400: 'De aanvraag klopt niet',
  401: 'Geen geldige sleutel',
  403: 'Dit mag deze sleutel niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  406: 'Dit formaat maken wij niet',
  409: 'Nog niet klaar',
  410: 'Niet meer beschikbaar',
  413: 'Te groot',
  415: 'Stuur JSON',
  422: 'Van deze brief is geen goed bestand te maken',
  429: 'Te veel aanvragen',
  500: 'Er ging iets mis',
  501: 'Deze server maakt geen PDF',
} as const;

export type ProblemStatus = keyof typeof TITLES;

export const titleOf = (status: ProblemStatus): string => TITLES[status];

/** An answer that is a problem (RFC 9457). Thrown anywhere while a request is answered. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly errors: readonly ProblemError[] | undefined;
  readonly headers: Record<string, string>;

  /** @param detail  one Dutch sentence or two for who reads the answer */
  constructor(
    status: ProblemStatus,
    detail: string,
    more: { errors?: readonly ProblemError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** A path of keys as a JSON pointer in a URI fragment. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
