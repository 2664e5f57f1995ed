import { expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from './document';
import examples from './examples.json';
import { OPERATIONS, pathParameters } from './operations';

const document = openApiDocument('https://cities.example.org');

/** Every value under a key, at any depth. */
function valuesUnder(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner] : valuesUnder(key, inner),
  );
}

it('is OpenAPI 3.1 with an operation for each address', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.servers).toEqual([{ url: 'https://cities.example.org' }]);
  const ids = valuesUnder('operationId', document.paths);
  expect(ids).toEqual([...OPERATIONS.map(({ id }) => id), 'oembed']);
  expect(Object.keys(document.paths ?? {})).toHaveLength(ids.length);
});

it('names every parameter of a path as required, and nothing that it does not have', () => {
  for (const { path } of OPERATIONS) {
    const parameters = document.paths?.[`/api/v1/indexes${path}`]?.get?.parameters ?? [];
    const inPath = parameters.filter((one) => 'in' in one && one.in === 'path');
    expect(inPath).toEqual(
      pathParameters(path).map((name) => expect.objectContaining({ name, required: true })),
    );
  }
});

it('has oEmbed at its own address, which needs that of a page', () => {
  const parameters = document.paths?.['/api/oembed']?.get?.parameters ?? [];
  expect(parameters.map((one) => 'name' in one && [one.name, one.required === true])).toEqual([
    ['url', true],
    ['maxwidth', false],
    ['maxheight', false],
    ['format', false],
  ]);
});

it('refers to nothing that it does not hold', () => {
  const schemas = Object.keys(document.components?.schemas ?? {});
  const named = new Set(valuesUnder('$ref', document));
  expect(named.size).toBeGreaterThan(20);
  for (const reference of named) {
    expect(schemas).toContain(String(reference).replace('#/components/schemas/', ''));
  }
});

it('shows for each answer in JSON an example that its schema takes', () => {
  for (const { id, gives } of OPERATIONS) {
    if (!(gives instanceof z.ZodType)) continue;
    const example: unknown = Reflect.get(examples, id);
    expect(gives.safeParse(example).error, id).toBeUndefined();
  }
});
