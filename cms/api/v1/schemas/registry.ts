import { z } from 'zod';

/** The schemas that have a name in the OpenAPI document; the same ones check what comes in. */
export const components = z.registry<{ id: string }>();

/** Names a schema, so that the OpenAPI document refers to it. */
export function component<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  components.add(schema, { id });
  return schema;
}

const REF = '#/components/schemas/';

/** Every named schema as JSON Schema 2020-12, as it stands in an OpenAPI 3.1 document. */
export function componentSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(components, { uri: (id) => `${REF}${id}`, io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => [id, schema]),
  );
}

/** A reference to a named schema. @throws Error when it has no name */
export function refTo(schema: z.ZodType): { $ref: string } {
  const named = components.get(schema);
  if (!named) throw new Error('This schema has no name in the OpenAPI document.');
  return { $ref: `${REF}${named.id}` };
}
