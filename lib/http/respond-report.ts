import type { ReportFile } from '../print/report-file';
import { attachment } from './content-disposition';
import { holdsEntity } from './entity-tag';
import { CACHE_CONTROL } from './respond';

const MEDIA_TYPES = { pdf: 'application/pdf', png: 'image/png' } as const;

/** A client that has gone is answered nothing; the number is what servers log of it. */
const CLIENT_GONE = 499;

/**
 * Answers with a report as a file; with 304 where the caller holds it already, for which nothing
 * is made. Neither is for HEAD.
 */
export async function respondReport(
  request: Request,
  kind: keyof typeof MEDIA_TYPES,
  file: ReportFile,
): Promise<Response> {
  const common = { ETag: file.tag, 'Cache-Control': CACHE_CONTROL };
  const headers = {
    ...common,
    'Content-Type': MEDIA_TYPES[kind],
    'Content-Disposition': kind === 'pdf' ? attachment(file.name) : 'inline',
  };
  if (holdsEntity(request.headers.get('if-none-match'), file.tag)) {
    return new Response(null, { status: 304, headers: common });
  }
  if (request.method === 'HEAD') return new Response(null, { headers });
  try {
    return new Response(await file.make({ signal: request.signal }), { headers });
  } catch (thrown) {
    if (!request.signal.aborted) throw thrown;
    return new Response(null, { status: CLIENT_GONE });
  }
}
