import { expect, it } from 'vitest';
import { readUploadForm } from './read-upload-form';

const ADDRESS = 'http://here.invalid/upload';

function formWith(...parts: readonly (readonly [name: string, value: string | File])[]): Request {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  return new Request(ADDRESS, { method: 'POST', body });
}

async function textOf(pieces: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return `${name}: ${Buffer.concat(parts).toString('utf8')}`;
}

it('hands on the file with its name, whatever stands before and after it', async () => {
  const request = formWith(
    ['note', 'a'],
    ['file', new File(['content'], '数据 包.zip')],
    ['note', 'b'],
  );
  expect(await readUploadForm(request, textOf)).toBe('数据 包.zip: content');
});

it.each([
  ['without a file', [['file', 'a text']]],
  ['with a file under another name', [['other', new File(['a'], 'a.zip')]]],
  ['with a file that was not chosen', [['file', new File([], '')]]],
] as const)('refuses a form %s', async (_what, parts) => {
  await expect(readUploadForm(formWith(...parts), textOf)).rejects.toMatchObject({
    code: 'bad-request',
  });
});

it('refuses what is no multipart form', async () => {
  const body = new URLSearchParams({ file: 'a' });
  const request = new Request(ADDRESS, { method: 'POST', body });
  await expect(readUploadForm(request, textOf)).rejects.toMatchObject({ code: 'media-type' });
  const headers = { 'content-type': 'multipart/form-data; charset=utf-8' };
  const unbound = new Request(ADDRESS, { method: 'POST', body: 'a', headers });
  await expect(readUploadForm(unbound, textOf)).rejects.toMatchObject({ code: 'bad-request' });
});

it('reads to the end when the taker has had enough, and says what it said', async () => {
  const large = formWith(['file', new File(['a'.repeat(3_000_000)], 'a.zip')]);
  const tooLarge = new Error('too large');
  const enough = async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const _piece of pieces) throw tooLarge;
  };
  await expect(readUploadForm(large, enough)).rejects.toBe(tooLarge);
  expect(large.bodyUsed).toBe(true);
});

it.each([
  ['ends in the middle of the file', (stream: ReadableStreamDefaultController) => stream.close()],
  [
    'is broken off by who sends it',
    (stream: ReadableStreamDefaultController) => stream.error(new Error('aborted')),
  ],
] as const)('refuses a form that %s, and has the taker hear of it', async (_what, end) => {
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\ncont';
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(head));
      setTimeout(() => end(stream), 20);
    },
  });
  const request = new Request(ADDRESS, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  } as RequestInit);
  let heard = 'nothing';
  const take = (pieces: AsyncIterable<Uint8Array>, name: string) =>
    textOf(pieces, name).catch((thrown: unknown) => {
      heard = String(thrown);
      throw thrown;
    });
  await expect(readUploadForm(request, take)).rejects.toMatchObject({ code: 'bad-request' });
  expect(heard).toContain('Error');
});
