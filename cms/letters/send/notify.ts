import type { NotifyConfig } from './notifyConfig.ts';

/** What the service takes (documentation of GOV.UK Notify, precompiled letters): ten sides and five MB. */
export const MAX_SENT_PAGES = 10;
export const MAX_SENT_BYTES = 5 * 1024 * 1024;

const TIMEOUT_MS = 30_000;

/** A letter that the service has. */
export interface SentLetter {
  /** The service's own number of it. */
  id: string;
  /** Whether it was sent before: it was not sent again. */
  already: boolean;
}

/** Why a letter was not sent, in Dutch. Of the letter itself it holds nothing. */
export class NotSent extends Error {
  /** Whether the next letter would meet the same. */
  readonly forAll: boolean;

  constructor(message: string, forAll: boolean) {
    super(message);
    this.forAll = forAll;
  }
}

export interface LetterService {
  /**
   * Sends a letter to be printed and posted, once: a letter with this reference that the service has already stays
   * as it is.
   * @throws NotSent
   */
  send(reference: string, pdf: Uint8Array): Promise<SentLetter>;
}

/** States in which the service has a letter and will not print it. */
const REFUSED: ReadonlySet<string> = new Set([
  'validation-failed',
  'virus-scan-failed',
  'technical-failure',
  'permanent-failure',
  'cancelled',
]);

/** Letters on their way, so that two requests at the same time send one letter too. */
const underWay = new Map<string, Promise<SentLetter>>();

/** A service with the interface of GOV.UK Notify, such as NotifyNL. @param timeoutMs  of one request to it */
export async function notifyService(
  { url, key }: NotifyConfig,
  timeoutMs: number = TIMEOUT_MS,
): Promise<LetterService> {
  // Only who sends loads it.
  const { NotifyClient } = await import('notifications-node-client');
  const client = new NotifyClient(url, key);
  // A letter goes where the setting says and nowhere else.
  client.setClient(client.apiClient.restClient.create({ timeout: timeoutMs, maxRedirects: 0 }));

  const sendOnce = async (reference: string, pdf: Uint8Array): Promise<SentLetter> => {
    const { data } = await client.getNotifications('letter', undefined, reference);
    const known = data.notifications.find((each) => each.reference === reference);
    if (known && REFUSED.has(known.status)) {
      throw new NotSent('De verzenddienst heeft deze brief eerder gekregen en niet aangenomen.', false);
    }
    if (known) return { id: known.id, already: true };
    const sent = await client.sendPrecompiledLetter(reference, Buffer.from(pdf));
    return { id: sent.data.id, already: false };
  };

  return {
    async send(reference, pdf) {
      const name = `${url} ${reference}`;
      const busy = underWay.get(name);
      if (busy) return { ...(await busy), already: true };
      const sending = sendOnce(reference, pdf).catch((error: unknown) => {
        // The client's error holds the whole letter: it goes no further than this.
        throw error instanceof NotSent ? error : notSent(error);
      });
      underWay.set(name, sending);
      try {
        return await sending;
      } finally {
        underWay.delete(name);
      }
    },
  };
}

/** What a person can do about an answer of the service. */
function notSent(error: unknown): NotSent {
  const status = (error as { response?: { status?: number } } | null)?.response?.status;
  if (status === 401 || status === 403) {
    return new NotSent(
      'De verzenddienst herkent de sleutel niet. Vraag uw beheerder om NOTIFY_API_KEY na te kijken.',
      true,
    );
  }
  if (status === 429) {
    return new NotSent('De verzenddienst neemt nu niet meer brieven aan. Verstuur de rest later.', true);
  }
  if (status && status >= 400 && status < 500) {
    return new NotSent(`De verzenddienst heeft deze brief niet aangenomen (antwoord ${status}).`, false);
  }
  return new NotSent(
    'De verzenddienst gaf geen goed antwoord. Probeer het later nog een keer: wat al verstuurd is, gaat niet twee keer weg.',
    true,
  );
}
