import { readFontFile } from '@/lib/http/font-file';

type Context = { readonly params: Promise<{ readonly path: readonly string[] }> };

/** The Chinese font, for the readers whose system has none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await readFontFile((await params).path);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: { 'content-type': file.type, 'cache-control': 'public, max-age=604800' },
  });
}
