import { z } from 'zod';
import { type ProblemStatus, titleOf } from '../../endpoints/request/problem.ts';
import { KEY_RIGHT_OPTIONS } from '../keys/rights.ts';
import { API_BASE, API_VERSION, JOB_KEPT_MINUTES, REQUESTS_PER_MINUTE } from './limits.ts';
import { type Answer, type Operation, problemsOf } from './operation.ts';
import { OPERATIONS } from './operations/index.ts';
import { problemSchema } from './schemas/common.ts';
import { componentSchemas, refTo } from './schemas/registry.ts';

const PROBLEMS: readonly ProblemStatus[] = [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 500, 501];

const DESCRIPTION = `Laat uw zaaksysteem brieven maken met Luchtpost: begrijpelijk, activerend en wettelijk compleet.

Elk systeem heeft een eigen sleutel. De beheerder van Luchtpost maakt hem (Beheer, Koppelingen) en kiest wat hij mag. Stuur hem mee als \`Authorization: Bearer lp_…\`. Een sleutel mag ${REQUESTS_PER_MINUTE} keer per minuut iets vragen.

Gegevens van inwoners bewaren wij niet: niet in de database, niet in een logboek. Een opdracht met veel brieven leeft in het geheugen en is na het ophalen weg, en anders na ${JOB_KEPT_MINUTES} minuten.

Elk probleem komt als \`application/problem+json\` (RFC 9457), met elke fout op zijn eigen plaats.`;

/** Who answers questions about this API. */
export interface Contact {
  name: string;
  email?: string;
  url?: string;
}

/** The OpenAPI 3.1 document of the API, made from the operations and the schemas that check what comes in. */
export function openApiDocument(contact: Contact): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Luchtpost',
      summary: 'Brieven die lucht geven, voor uw zaaksysteem.',
      description: DESCRIPTION,
      version: API_VERSION,
      contact,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: API_BASE, description: 'Deze server.' }],
    tags: [
      { name: 'Sjablonen', description: 'De geteste voorbeeldbrieven.' },
      { name: 'Brieven', description: 'De brieven van uw organisatie die akkoord of in gebruik zijn.' },
      { name: 'Opdrachten', description: 'Veel brieven in één keer.' },
      { name: 'Scores', description: 'Hoe een brief leest.' },
    ],
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      responses: Object.fromEntries(PROBLEMS.map((status) => [String(status), problemResponse(status)])),
      headers: {
        'API-Version': {
          description: 'De versie van deze API.',
          schema: { type: 'string', examples: [API_VERSION] },
        },
      },
      securitySchemes: {
        sleutel: {
          type: 'http',
          scheme: 'bearer',
          description: `Een sleutel van een koppeling. Rechten: ${KEY_RIGHT_OPTIONS.map(({ label }) => label.toLowerCase()).join(', ')}.`,
        },
      },
    },
    security: [{ sleutel: [] }],
  };
}

function paths(): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    all[operation.path] ??= {};
    Object.assign(all[operation.path] as object, {
      [operation.method.toLowerCase()]: operationOf(operation),
    });
  }
  return all;
}

function operationOf(operation: Operation) {
  const { id, tag, summary, description, right, body, answers } = operation;
  const words = KEY_RIGHT_OPTIONS.find(({ value }) => value === right)?.label;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: words ? `${description}\n\nRecht van de sleutel: ${words.toLowerCase()}.` : description,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body.schema) } } },
    }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, each]) => [status, responseOf(each)])),
      ...Object.fromEntries(
        problemsOf(operation).map((status) => [String(status), { $ref: `#/components/responses/${status}` }]),
      ),
    },
  };
}

function parametersOf({ params = {}, query }: Operation) {
  const inPath = Object.entries(params).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
  if (!query) return inPath;
  const { properties = {} } = z.toJSONSchema(query, { io: 'output' });
  const inQuery = Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string };
    return { name, in: 'query', required: false, description, schema: rest };
  });
  return [...inPath, ...inQuery];
}

const VERSION = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

function responseOf({ description, content, headers = {} }: Answer) {
  const told = Object.fromEntries(
    Object.entries(headers).map(([name, words]) => [
      name,
      { description: words, schema: { type: 'string' } },
    ]),
  );
  return {
    description,
    headers: { ...VERSION, ...told },
    ...(content && { content: contentOf(content) }),
  };
}

function contentOf(content: NonNullable<Answer['content']>) {
  if ('schema' in content) return { 'application/json': { schema: refTo(content.schema) } };
  if ('anyJson' in content) return { [content.anyJson]: { schema: { type: 'object' } } };
  return Object.fromEntries(content.files.map((type) => [type, {}]));
}

function problemResponse(status: ProblemStatus) {
  const retry = {
    'Retry-After': {
      description: 'Na hoeveel seconden u het weer kunt proberen.',
      schema: { type: 'string' },
    },
  };
  return {
    description: titleOf(status),
    headers: { ...VERSION, ...((status === 429 || status === 409) && retry) },
    content: { 'application/problem+json': { schema: refTo(problemSchema) } },
  };
}
