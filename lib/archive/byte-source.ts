import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/** Bytes that are read from where they lie, a file or the memory. */
export type ByteSource = {
  readonly size: number;
  /** The bytes from a position on; fewer where they end before. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
};

const PIECE_BYTES = 65_536;

/** Opens a file, by its path, or takes bytes as they are. */
export async function openSource(from: string | Uint8Array): Promise<ByteSource> {
  return typeof from === 'string' ? openFile(from) : bytesSource(from);
}

async function openFile(path: string): Promise<ByteSource> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    read: async (position, length) => {
      const target = Buffer.allocUnsafe(length);
      const { bytesRead } = await handle.read(target, 0, length, position);
      return target.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

function bytesSource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: async (position, length) => buffer.subarray(position, position + length),
    close: async () => undefined,
  };
}

/**
 * Gives yauzl the bytes. Positions come from the archive itself, which may be forged: one that lies
 * outside ends as an error of the archive; Node's own check would throw where nothing catches it.
 */
export class SourceReader extends RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    if (!(position >= 0 && position + length <= this.#source.size)) {
      setImmediate(callback, new Error('unexpected EOF'));
      return;
    }
    this.#source.read(position, length).then((piece) => {
      piece.copy(buffer, offset);
      callback(piece.length < length ? new Error('unexpected EOF') : null);
    }, callback);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let position = start; position < end; position += PIECE_BYTES) {
      yield await this.#source.read(position, Math.min(PIECE_BYTES, end - position));
    }
  }
}
