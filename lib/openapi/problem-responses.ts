import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problemSchema } from '../views/api/problem';

type Status = `${4 | 5}${string}`;

/** What the document says of errors: a problem for each status, with what it means. */
export function problemResponses(
  statuses: Readonly<Partial<Record<Status, string>>>,
): Readonly<Record<Status, ZodOpenApiResponseObject>> {
  return Object.fromEntries(
    Object.entries(statuses).map(([status, description = '']) => [
      status,
      { description, content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
}
