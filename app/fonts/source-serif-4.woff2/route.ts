import { readSerif } from '@/lib/http/font-file';

/** The serif of headings. Its address is known to the page, which fetches it ahead. */
export async function GET(): Promise<Response> {
  const file = await readSerif();
  return new Response(file.bytes, {
    headers: { 'content-type': file.type, 'cache-control': 'public, max-age=604800' },
  });
}
