import { once } from 'node:events';
import { Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { AppError } from '../errors/app-error';

/** The field of the form that holds the file. */
export const FILE_FIELD = 'file';

const MULTIPART = 'multipart/form-data';

/** What a form of ours can hold at most beside its file. */
const LIMITS = { files: 1, fields: 4, parts: 5, fieldNameSize: 100, fieldSize: 1000 };

/**
 * The file of a form that was sent by POST, handed on piece by piece: nothing of it is kept in
 * memory. What comes after the file, or after `take` has had enough, is read and dropped, as a
 * browser listens for the answer only when it has sent everything.
 *
 * @throws AppError `media-type`; `bad-request` where the form is broken off or has no file; whatever
 * `take` throws
 */
export async function readUploadForm<Taken>(
  request: Request,
  take: (pieces: AsyncIterable<Uint8Array>, name: string) => Promise<Taken>,
): Promise<Taken> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith(`${MULTIPART};`)) {
    throw new AppError('media-type', type, { expected: MULTIPART });
  }
  const form = formReader(type);
  let taken: Promise<Taken> | null = null;
  form.on('file', (field, file, name) => {
    // What breaks off is told of by the form itself.
    file.on('error', () => undefined);
    form.on('error', (thrown) => file.destroy(toError(thrown)));
    if (field !== FILE_FIELD || taken !== null || name === undefined || name === '') {
      file.resume();
      return;
    }
    // One that was destroyed would hold up the rest of the form.
    const pieces = file.iterator({ destroyOnReturn: false });
    taken = take(pieces, name).finally(() => file.resume());
    // It is awaited below, when the form has ended.
    taken.catch(() => undefined);
  });
  try {
    await sent(request, form);
  } catch (thrown) {
    await Promise.allSettled([taken]);
    const { message } = toError(thrown);
    throw new AppError('bad-request', message, { reason: message }, thrown);
  }
  if (taken === null) {
    throw new AppError('bad-request', 'no file', { reason: FILE_FIELD, field: FILE_FIELD });
  }
  return taken;
}

function formReader(type: string): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: LIMITS });
  } catch (thrown) {
    throw new AppError('bad-request', 'no multipart form', { reason: MULTIPART }, thrown);
  }
}

/** Sends the body through the form; settles when all of it has been read. */
async function sent({ body }: Request, form: BusboyInstance): Promise<void> {
  if (body === null) throw new Error('no body');
  const finished = once(form, 'finish');
  const pieces = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  pieces.on('error', (thrown) => form.emit('error', thrown));
  pieces.pipe(form);
  await finished;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
