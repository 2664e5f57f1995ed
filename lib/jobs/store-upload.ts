import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { AppError } from '../errors/app-error';

export type StoredUpload = { readonly bytes: number; readonly hash: string };

const MEGABYTE = 1_000_000;

/**
 * Writes a file as it comes, counted and hashed on the way; the memory holds one piece of it.
 *
 * @param most bytes; what is longer is refused as soon as it is
 * @throws AppError `pack-too-large`, `disk-full`, `folder-unwritable`
 */
export async function storeUpload(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  most: number,
): Promise<StoredUpload> {
  const handle = await open(/* turbopackIgnore: true */ path, 'wx', 0o600).catch((thrown) => {
    throw toStoreError(thrown, path);
  });
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      if (bytes > most) throw new AppError('pack-too-large', `over ${most / MEGABYTE} MB`);
      hash.update(piece);
      await writeWhole(handle, piece, path);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, hash: hash.digest('hex') };
}

async function writeWhole(
  handle: Awaited<ReturnType<typeof open>>,
  piece: Uint8Array,
  path: string,
): Promise<void> {
  try {
    for (let at = 0; at < piece.byteLength; ) {
      at += (await handle.write(piece, at)).bytesWritten;
    }
  } catch (thrown) {
    throw toStoreError(thrown, path);
  }
}

function toStoreError(thrown: unknown, path: string): AppError {
  const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC';
  if (isFull) return new AppError('disk-full', `write ${path}`, {}, thrown);
  return new AppError('folder-unwritable', `write ${path}`, { folder: path }, thrown);
}
