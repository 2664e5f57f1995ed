import { attachment } from '@/lib/http/content-disposition';
import { answering } from '@/lib/http/problem';
import { respondWithEtag } from '@/lib/http/respond';
import { readPageCitationFile } from '@/lib/read/cite';

type Context = RouteContext<'/api/v1/indexes/[index]/citation'>;

/** `?of=<page>&format=bibtex`, `ris` or `csl-json`: a page as a file for reference managers. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index } = await params;
    const query = new URL(request.url).searchParams;
    const { content, mediaType, fileName } = await readPageCitationFile(index, query);
    return respondWithEtag(request, content, {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Content-Disposition': attachment(fileName),
    });
  });
}
