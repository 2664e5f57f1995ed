import { attachment } from '@/lib/http/content-disposition';
import { answering } from '@/lib/http/problem';
import { respondWithEtag } from '@/lib/http/respond';
import { readCitationFile } from '@/lib/read/source-citation';

type Context = RouteContext<'/api/v1/indexes/[index]/sources/[slug]/citation'>;

/** `?format=bibtex`, `ris` or `csl-json`: a source as a file for reference managers. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, slug } = await params;
    const format = new URL(request.url).searchParams.get('format');
    const { content, mediaType, fileName } = await readCitationFile(index, slug, format);
    return respondWithEtag(request, content, {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': attachment(fileName),
    });
  });
}
