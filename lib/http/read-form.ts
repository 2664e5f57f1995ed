import { AppError } from '../errors/app-error';

/** More than all fields of the largest form, percent-encoded, can come to. */
const MOST_BYTES = 512 * 1024;

/**
 * The fields of a form that was sent by POST, as browsers do by themselves. A body is read no
 * further than any form of ours can go.
 *
 * @throws AppError `form-too-large`
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const bytes of chunksOf(request)) {
    length += bytes.length;
    if (length > MOST_BYTES) {
      const values = { most: MOST_BYTES / 1024 };
      throw new AppError('form-too-large', `form of over ${MOST_BYTES} bytes`, values);
    }
    text += decoder.decode(bytes, { stream: true });
  }
  return new URLSearchParams(text + decoder.decode());
}

const FORM = 'application/x-www-form-urlencoded';

/**
 * The same for a form that writes: a body that says it is something else is no form of ours, and
 * neither is one with a field that ours does not have.
 *
 * @param fields names of its fields; left out: whoever reads them knows
 * @throws AppError `media-type`, `form-too-large`, `bad-request` at the field
 */
export async function readWritingForm(
  request: Request,
  fields?: readonly string[],
): Promise<URLSearchParams> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== FORM)
    throw new AppError('media-type', type, { expected: FORM });
  const form = await readForm(request);
  const alien = [...form.keys()].find((name) => fields?.includes(name) === false);
  if (alien === undefined) return form;
  throw new AppError('bad-request', `field ${alien}`, { reason: alien, field: alien });
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      yield chunk.value;
    }
  } finally {
    await reader.cancel();
  }
}
