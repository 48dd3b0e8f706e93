import { randomInt } from 'node:crypto';
import type { SanitizedConfig } from 'payload';
import { handleEndpoints } from 'payload';

/** What a test reads of an answer: every body here is JSON, or told as text. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  json: Record<string, unknown>;
}

/**
 * One person at the REST API of a Payload in this process, with a cookie of their own: the same handlers as behind
 * Next, without a build.
 */
export class EndpointDoor {
  cookie = '';
  readonly address = `10.${[0, 0, 0].map(() => randomInt(256)).join('.')}`;
  private readonly config: SanitizedConfig;

  constructor(config: SanitizedConfig) {
    this.config = config;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const raw = typeof body === 'string' || body instanceof FormData;
    const request = new Request(`${this.config.serverURL}/api${path}`, {
      method,
      headers: {
        'x-forwarded-for': this.address,
        ...(this.cookie && { cookie: this.cookie, origin: this.config.serverURL }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const response = await handleEndpoints({ config: this.config, request });
    const text = await response.text();
    let json: Record<string, unknown> = {};
    try {
      json = JSON.parse(text) as Record<string, unknown>;
    } catch {
      // Not JSON: the text tells.
    }
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Logs in and keeps the cookie; an answer without one leaves the door as it was. */
  async logIn(login: object): Promise<Answered> {
    const answer = await this.send('POST', '/gebruikers/login', login);
    const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    if (cookie) this.cookie = cookie;
    return answer;
  }
}
