import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Payload } from 'payload';
import { hashOf, newKey } from '../../cms/api/keys/key.ts';
import type { KeyRight } from '../../cms/api/keys/rights.ts';
import { openApiDocument } from '../../cms/api/v1/openapi.ts';
import { OPERATIONS } from '../../cms/api/v1/operations/index.ts';
import { answer } from '../../cms/api/v1/router.ts';
import { inDays } from './matrix.ts';

const BASE = 'http://127.0.0.1:3000/api/v1';

interface Told {
  content?: Record<string, { schema?: object }>;
  headers?: Record<string, unknown>;
  $ref?: string;
}

/** The document as a test reads it. */
const DOCUMENT = openApiDocument({ name: 'Proef' }) as {
  paths: Record<string, Record<string, { responses: Record<string, Told> }>>;
  components: { responses: Record<string, Told>; schemas: Record<string, object> };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...DOCUMENT, $id: 'api' });
const checks = new Map<string, ValidateFunction>();

/** Every answer that was seen, as `operationId status`, so that a test can say which were never seen. */
export const seen = new Set<string>();

/** A koppeling with a key, straight in the database. */
export async function keyFor(
  payload: Payload,
  rights: readonly KeyRight[],
  row: object = {},
): Promise<string> {
  const key = newKey();
  const { id } = await payload.create({
    collection: 'koppelingen',
    data: { name: 'Zaaksysteem', rights: [...rights], expiresAt: inDays(90) },
  });
  await payload.db.updateOne({ collection: 'koppelingen', id, data: { keyHash: hashOf(key), ...row } });
  return key;
}

export interface Asked {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * Asks the API and holds every answer against the OpenAPI document: its status, type, headers and shape.
 * @throws Error when the answer is not what the document says
 */
export async function ask(
  payload: Payload,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Response> {
  const { key, body, headers = {} } = asked;
  const response = await answer(
    new Request(`${BASE}${path}`, {
      method,
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
    payload,
  );
  await holdAgainstDocument(method, path, response.clone());
  return response;
}

async function holdAgainstDocument(method: string, path: string, response: Response): Promise<void> {
  if (response.headers.get('api-version') !== '1.0.0') throw new Error('API-Version is missing');
  const [pathOnly = ''] = path.split('?');
  const operation = OPERATIONS.find((each) => {
    const pattern = new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`);
    return each.method === method && pattern.test(pathOnly);
  });
  if (!operation) return;
  const { status } = response;
  const told = DOCUMENT.paths[operation.path]?.[method.toLowerCase()]?.responses[status];
  if (!told) throw new Error(`${operation.id} answered ${status}, which the document does not tell`);
  seen.add(`${operation.id} ${status}`);
  const where = told.$ref
    ? `#/components/responses/${status}`
    : `#/paths/${escaped(operation.path)}/${method.toLowerCase()}/responses/${status}`;
  const full = told.$ref ? DOCUMENT.components.responses[status] : told;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const content = full?.content;
  if (!content) {
    if ((await response.text()) !== '')
      throw new Error(`${operation.id} ${status} has a body that is not told`);
    return;
  }
  if (!content[type])
    throw new Error(`${operation.id} ${status} is ${type}, which the document does not tell`);
  if (!content[type].schema) return;
  const pointer = `api${where}/content/${escaped(type)}/schema`;
  const check = checks.get(pointer) ?? ajv.compile({ $ref: pointer });
  checks.set(pointer, check);
  if (!check(await response.json())) {
    throw new Error(`${operation.id} ${status}: ${ajv.errorsText(check.errors)}`);
  }
}

const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
