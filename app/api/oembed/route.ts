import { answering } from '@/lib/http/problem';
import { respondJson } from '@/lib/http/respond';
import { readOembed } from '@/lib/read/oembed';

/** How a page of this site is put into another (oEmbed 1.0): `?url=…&maxwidth=…&maxheight=…`. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () =>
    respondJson(request, await readOembed(new URL(request.url).searchParams)),
  );
}
