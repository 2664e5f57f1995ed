import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { translator } from '../i18n/translator';
import { oembedSchema } from '../views/api/oembed';
import { problemResponses } from './problem-responses';

/** oEmbed, whose address and parameters are those of that standard and not of this API. */
export function oembedOperation(): ZodOpenApiOperationObject {
  const t = translator('en', 'api');
  const pixels = z.int().min(1).max(99_999);
  return {
    operationId: 'oembed',
    summary: t('oembed.summary'),
    requestParams: {
      query: z.object({
        url: z.url().meta({ description: t('oembed.url') }),
        maxwidth: pixels.optional().meta({ description: t('oembed.maxwidth') }),
        maxheight: pixels.optional().meta({ description: t('oembed.maxheight') }),
        format: z
          .literal('json')
          .optional()
          .meta({ description: t('oembed.format') }),
      }),
    },
    responses: {
      '200': {
        description: 'The answer.',
        content: { 'application/json': { schema: oembedSchema } },
      },
      ...problemResponses({
        '400': 'A parameter cannot be used; `field` names it.',
        '404': 'Nothing there can be framed, or it is another site’s.',
        '410': 'An earlier edition had it.',
        '429': 'Too many requests; `Retry-After` gives the seconds to wait.',
        '501': 'Another format than JSON.',
      }),
    },
  };
}
