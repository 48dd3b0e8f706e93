import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../cms/api/v1/openapi.ts';
import { OPERATIONS } from '../../../cms/api/v1/operations/index.ts';

const document = openApiDocument({ name: 'gemeente Voorbeeld' }) as {
  openapi: string;
  info: { version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Record<string, unknown>>>;
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('holds every operation, each with a name of its own and Dutch words', () => {
    expect(operations).toHaveLength(OPERATIONS.length);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { operation } of operations) {
      expect(String(operation.summary).length).toBeGreaterThan(8);
      expect(String(operation.description)).toMatch(/Recht van de sleutel: /);
    }
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#([^"]+)"/g)) {
      const found = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
      expect(found, pointer).toBeDefined();
    }
  });

  // NL API Design Rules 2.1, as far as a document can show them.
  it('has the major version in the address and the whole one in the document', () => {
    expect(document.servers[0]?.url).toMatch(/\/v1$/);
    expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
  });

  it('has paths in lower case without a slash at the end, and camelCase in queries', () => {
    for (const { path, operation } of operations) {
      expect(path).toMatch(/^(?:\/(?:[a-z]+(?:-[a-z]+)*|\{[a-z][A-Za-z]*\}))+$/);
      for (const { name } of (operation.parameters ?? []) as { name: string }[]) {
        expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      }
    }
  });

  it('answers every fault as a problem, with its version, and 400 where something can be sent wrongly', () => {
    for (const { operation } of operations) {
      const responses = operation.responses as Record<string, { $ref?: string; headers?: object }>;
      for (const [status, told] of Object.entries(responses)) {
        if (Number(status) >= 400) expect(told.$ref).toBe(`#/components/responses/${status}`);
        else expect(told.headers).toHaveProperty('API-Version');
      }
      if (operation.requestBody) expect(Object.keys(responses)).toContain('400');
    }
  });
});
