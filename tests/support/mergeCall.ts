import type { Payload, PayloadRequest } from 'payload';
import type { Role } from '../../cms/access/roles.ts';
import type { MergedAnswer, MergedFileAnswer } from '../../cms/letters/merge/server/endpoints.ts';
import type { RowError } from '../../cms/letters/merge/server/rows.ts';

/** Anything these endpoints answer. */
export type MergeTold = Partial<Omit<MergedAnswer & MergedFileAnswer, 'errors'>> & {
  errors: (Partial<RowError> & { message: string })[];
} & Record<string, unknown>;

/** A member of staff with these roles; each has a pace of its own. */
export async function staffWith(payload: Payload, ...roles: Role[]) {
  const { randomUUID } = await import('node:crypto');
  const name = randomUUID();
  return payload.create({
    collection: 'gebruikers',
    data: { email: `${name}@voorbeeld.example`, name, password: `test-${randomUUID()}`, roles },
  });
}

/** Calls an endpoint under `/brief-samenvoegen` as the REST layer would, with a real request. */
export async function mergeCall(
  payload: Payload,
  user: object | null,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: MergeTold }> {
  const { createLocalReq } = await import('payload');
  const [collection, id, rest] = path.split('/');
  const method = body === undefined ? 'get' : 'post';
  const wanted = `/brief-samenvoegen/:collection/:id${rest ? `/${rest}` : ''}`;
  const endpoint = payload.config.endpoints.find((each) => each.path === wanted && each.method === method);
  if (!endpoint) throw new Error(`There is no ${method} ${wanted}`);
  const request = new Request(`http://127.0.0.1:3000/api/brief-samenvoegen/${path}`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const local = await createLocalReq({ user: user as never }, payload);
  // Payload puts its own beside what a request has already.
  const own = Object.fromEntries(Object.entries(local).filter(([name]) => !(name in request)));
  const req = Object.assign(request, own, { routeParams: { collection, id } }) as unknown as PayloadRequest;
  const response = await endpoint.handler(req);
  return { status: response.status, body: (await response.json()) as MergeTold };
}
