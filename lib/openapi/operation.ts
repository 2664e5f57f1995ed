import type { z } from 'zod';
import type { ParameterKey } from './parameters';

/** An address of the API: how it is asked, and what it gives. */
export type Operation = {
  /** Name in the document, and of its words in the messages. */
  readonly id: string;
  /** Below /api/v1/indexes; what stands in braces is a parameter. */
  readonly path: string;
  readonly query: readonly ParameterKey[];
  /** Of the query, what an answer cannot do without. */
  readonly required?: readonly ParameterKey[];
  /** JSON by its schema, or a file of these types. */
  readonly gives: z.ZodType | readonly string[];
  /** An address of the index that comes with Fulcrum. */
  readonly example: string;
  /** It makes a PDF, which takes seconds and a Chromium. */
  readonly isReport?: true;
};

/** What the examples ask for: the index that comes with Fulcrum, its cities, its source. */
export const INDEX = '/technology-ecosystems';
export const PAIR = 'cities=shanghai,silicon-valley';
export const SOURCE = `${INDEX}/sources/yuanchuan-2026-01-08`;
