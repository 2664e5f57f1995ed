import { answering } from '@/lib/http/problem';
import { respondWithEtag } from '@/lib/http/respond';
import { readComparisonPicture } from '@/lib/read/api/picture';

type Context = RouteContext<'/api/v1/indexes/[index]/pictures/[locale]/[file]'>;

/** The picture of a comparison in one language, for previews of links to it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { index, locale, file } = await params;
    const picture = await readComparisonPicture(index, locale, file);
    return respondWithEtag(request, picture, { 'Content-Type': 'image/png' });
  });
}
