import { z } from 'zod';
import { createDocument, type oas31, type ZodOpenApiOperationObject } from 'zod-openapi';
import { indexesPath } from '../address/api-paths';
import { OEMBED_ENDPOINT } from '../address/embed-paths';
import { translator } from '../i18n/translator';
import examples from './examples.json';
import { oembedOperation } from './oembed-operation';
import type { Operation } from './operation';
import { OPERATIONS, type OperationId, pathParameters } from './operations';
import { nameOfParameter, PARAMETERS, type ParameterKey } from './parameters';
import { problemResponses } from './problem-responses';

/** By its own count (semver): the major part stands in every address. */
const API_VERSION = '1.0.0';

const EXAMPLES: Readonly<Record<string, unknown>> = examples;

/** The API as an OpenAPI 3.1 document, made of the schemas of its answers. */
export function openApiDocument(origin: string): oas31.OpenAPIObject {
  const t = translator('en', 'api');
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: t('title'),
      version: API_VERSION,
      description: t('lede'),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [],
    paths: {
      ...Object.fromEntries(
        OPERATIONS.map((operation) => [
          `${indexesPath()}${operation.path}`,
          { get: operationObject(operation) },
        ]),
      ),
      [OEMBED_ENDPOINT]: { get: oembedOperation() },
    },
  });
}

function operationObject(operation: Operation & { id: OperationId }): ZodOpenApiOperationObject {
  const { id, path, query, required = [] } = operation;
  const inPath = pathParameters(path);
  const page = query.includes('page');
  return {
    operationId: id,
    summary: translator('en', 'api')(`operations.${id}`),
    requestParams: {
      ...(inPath.length === 0 ? {} : { path: parametersObject(inPath, inPath) }),
      ...(query.length === 0 ? {} : { query: parametersObject(query, required) }),
    },
    responses: {
      '200': {
        description: 'The answer.',
        headers: headersOf(page),
        content: contentOf(operation),
      },
      ...(operation.isReport
        ? {}
        : { '304': { description: 'What If-None-Match names is current.' } }),
      ...problems(inPath.length > 0, query.length > 0),
    },
  };
}

function parametersObject(keys: readonly ParameterKey[], required: readonly ParameterKey[]) {
  const t = translator('en', 'api');
  return z.object(
    Object.fromEntries(
      keys.map((key) => {
        const { schema, example } = PARAMETERS[key];
        const described = schema.meta({ description: t(`parameters.${key}`), examples: [example] });
        return [nameOfParameter(key), required.includes(key) ? described : described.optional()];
      }),
    ),
  );
}

function contentOf({ id, gives, example }: Operation) {
  if (gives instanceof z.ZodType) {
    const value = EXAMPLES[id];
    const summary = `${indexesPath()}${example}`;
    return { 'application/json': { schema: gives, examples: { shortened: { summary, value } } } };
  }
  return Object.fromEntries((gives as readonly string[]).map((type) => [type, {}]));
}

function headersOf(hasPages: boolean): oas31.HeadersObject {
  const text = { schema: { type: 'string' as const } };
  return {
    ETag: { description: 'Begins with the hash of the edition.', ...text },
    ...(hasPages ? { Link: { description: 'The pages beside (RFC 8288).', ...text } } : {}),
  };
}

function problems(namesSomething: boolean, hasQuery: boolean) {
  const statuses = {
    ...(hasQuery ? { '400': 'A parameter cannot be used; `field` names it.' } : {}),
    ...(namesSomething
      ? { '404': 'There is no such thing.', '410': 'An earlier edition had it.' }
      : {}),
    ...(hasQuery ? { '414': 'The address is too long.' } : {}),
    '429': 'Too many requests; `Retry-After` gives the seconds to wait.',
  };
  return problemResponses(statuses);
}
