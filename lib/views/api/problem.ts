import { z } from 'zod';

/** An error as RFC 9457 (application/problem+json) writes it, with our own members beside. */
export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string().meta({ description: 'A sentence in the language of the caller.' }),
    status: z.int().min(400).max(599),
    code: z.string().meta({ description: 'What went wrong, for programs.' }),
    reason: z.string().optional(),
    field: z.string().optional().meta({ description: 'The parameter that cannot be used.' }),
  })
  .meta({ id: 'Problem' });
