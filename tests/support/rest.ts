import { randomInt } from 'node:crypto';
import type { Role } from '../../cms/access/roles.ts';
import type { KeyRight } from '../../cms/api/keys/rights.ts';
import { sample } from './matrix.ts';
import type { Login } from './product.ts';

/** An address nobody else in this run has: the counter of a test file would start again in the next one. */
const newAddress = () => `10.${[0, 0, 0].map(() => randomInt(256)).join('.')}`;

/** One person (or nobody) at the REST API, with a cookie of their own. */
export class RestClient {
  private cookie = '';
  /** Each client comes from an address of its own, so that the login throttle of one does not hit another. */
  readonly address = newAddress();
  readonly cmsUrl: string;

  constructor(cmsUrl: string) {
    this.cmsUrl = cmsUrl;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.cmsUrl}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        // A test in a browser may take longer than the server keeps an idle connection: a POST on it would be lost.
        connection: 'close',
        ...(this.cookie && { cookie: this.cookie, origin: this.cmsUrl }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        'x-forwarded-for': this.address,
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  async json<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  }

  async logIn(login: Login): Promise<Response> {
    const response = await this.send('POST', '/gebruikers/login', login);
    this.cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    return response;
  }

  /** For who is longer at work than a session lasts without a browser that says so. */
  async stayLoggedIn(): Promise<void> {
    const response = await this.send('POST', '/gebruikers/refresh-token');
    const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0];
    if (cookie) this.cookie = cookie;
  }
}

/** A logged-in beheerder. */
export async function asBeheerder(cmsUrl: string, login: Login): Promise<RestClient> {
  const client = new RestClient(cmsUrl);
  const response = await client.logIn(login);
  if (!response.ok) throw new Error(`The first login does not work: ${response.status}`);
  return client;
}

/** A new account of one role. @returns the login that the beheerder chose, good for the first time only */
export async function newAccount(beheerder: RestClient, role: Role): Promise<Login> {
  const login = {
    email: `${role}-${crypto.randomUUID()}@voorbeeld.example`,
    password: `test-${crypto.randomUUID()}`,
  };
  await beheerder.json('POST', '/gebruikers', { ...login, name: `Test ${role}`, roles: [role] });
  return login;
}

/** Makes a user with one role, who logs in and chooses a password of their own, as everybody must. */
export async function asRole(beheerder: RestClient, role: Role): Promise<RestClient & { login: Login }> {
  const given = await newAccount(beheerder, role);
  const client = new RestClient(beheerder.cmsUrl);
  const response = await client.logIn(given);
  if (!response.ok) throw new Error(`${role} cannot log in: ${response.status}`);
  const password = `test-${crypto.randomUUID()}`;
  await client.json('POST', '/gebruikers/wachtwoord', { current: given.password, password });
  return Object.assign(client, { login: { ...given, password } });
}

/** Another system at the API: sends its key with everything. */
export class KeyClient extends RestClient {
  readonly key: string;

  constructor(cmsUrl: string, key: string) {
    super(cmsUrl);
    this.key = key;
  }

  override send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return super.send(method, path, body, { authorization: `Bearer ${this.key}`, ...headers });
  }
}

/** Makes a koppeling with these rights and its key, and answers a client that uses it. */
export async function asKoppeling(
  beheerder: RestClient,
  rights: readonly KeyRight[],
): Promise<KeyClient & { koppeling: string }> {
  const { doc } = await beheerder.json<{ doc: { id: string } }>('POST', '/koppelingen', {
    ...sample('koppelingen'),
    rights,
  });
  const { key } = await beheerder.json<{ key: string }>('POST', `/koppelingen/${doc.id}/sleutel`);
  return Object.assign(new KeyClient(beheerder.cmsUrl, key), { koppeling: doc.id });
}
