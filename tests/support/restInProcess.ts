import type { Payload } from 'payload';

/**
 * Asks the REST API of a Payload in this very process, as a request over HTTP would: errors come out as people get them.
 * @param cookie  of somebody who logged in, see `logInHere`
 */
export async function askHere(
  payload: Payload,
  method: string,
  path: string,
  { body, cookie }: { body?: unknown; cookie?: string } = {},
): Promise<{ status: number; body: Record<string, unknown>; cookie: string }> {
  const { handleEndpoints } = await import('payload');
  const origin = payload.config.serverURL;
  const isForm = body instanceof FormData;
  const request = new Request(`${origin}/api${path}`, {
    method,
    headers: {
      ...(cookie && { cookie, origin }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown>,
    cookie: (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '',
  };
}

/** Makes a beheerder and logs them in. @returns their cookie */
export async function logInHere(payload: Payload): Promise<string> {
  const login = {
    email: `${crypto.randomUUID()}@voorbeeld.example`,
    password: `test-${crypto.randomUUID()}`,
  };
  await payload.create({
    collection: 'gebruikers',
    data: { ...login, name: 'Test beheerder', roles: ['beheerder'] },
  });
  return (await askHere(payload, 'POST', '/gebruikers/login', { body: login })).cookie;
}

/** The sentences of an error's answer. */
export const sentences = (body: Record<string, unknown>): string =>
  ((body.errors ?? []) as { message: string }[]).map(({ message }) => message).join(' ');
