import { type Fault, faultAt } from './fault';

/** The content of a file, as bytes or as a text that was decoded before. */
export type FileContent = Uint8Array | string;

/** A decoded text, or what hinders it. */
export type Decoded =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: Fault };

const BYTE_ORDER_MARK = '\uFEFF';
const MARK_BYTES = [0xef, 0xbb, 0xbf];
const ENCODINGS: Readonly<Record<string, { label: string; reason: 'notUtf8' | 'notGb18030' }>> = {
  'utf-8': { label: 'utf-8', reason: 'notUtf8' },
  utf8: { label: 'utf-8', reason: 'notUtf8' },
  gb18030: { label: 'gb18030', reason: 'notGb18030' },
  gbk: { label: 'gb18030', reason: 'notGb18030' },
  gb2312: { label: 'gb18030', reason: 'notGb18030' },
};

/**
 * Decodes a file strictly: bytes that the encoding does not have are a fault, never a replacement
 * character. A byte order mark is dropped. Nothing is guessed: GB18030 has to be declared.
 *
 * @param file name for the fault
 * @param encoding as the descriptor declares it, any case
 */
export function decodeText(file: string, content: FileContent, encoding = 'utf-8'): Decoded {
  const known = ENCODINGS[encoding.toLowerCase()];
  if (known === undefined) {
    return { text: null, fault: faultAt({ file }, 'encodingUnknown', { encoding }) };
  }
  const text = typeof content === 'string' ? content : decodeBytes(content, known.label);
  if (text === null) return { text: null, fault: faultAt({ file }, known.reason) };
  if (/\p{Surrogate}/u.test(text)) {
    return { text: null, fault: faultAt({ file }, 'loneSurrogate') };
  }
  return { text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, fault: null };
}

/** UTF-8 that was looked through, or a text; or what hinders it. */
export type Readable =
  | { readonly content: string | Uint8Array; readonly fault: null }
  | { readonly content: null; readonly fault: Fault };

const PIECE_BYTES = 65_536;

/**
 * The same (see `decodeText`) for what reads bytes: a file in UTF-8 is only looked through, piece by
 * piece, so that a large one does not lie in memory twice.
 */
export function decodeForReading(file: string, content: FileContent, encoding: string): Readable {
  const isUtf8 = ENCODINGS[encoding.toLowerCase()]?.label === 'utf-8';
  if (typeof content === 'string' || !isUtf8) {
    const { text, fault } = decodeText(file, content, encoding);
    return fault === null ? { content: text, fault } : { content: null, fault };
  }
  if (!isWellFormed(content)) return { content: null, fault: faultAt({ file }, 'notUtf8') };
  const isMarked = MARK_BYTES.every((byte, at) => content[at] === byte);
  return { content: isMarked ? content.subarray(MARK_BYTES.length) : content, fault: null };
}

function isWellFormed(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function decodeBytes(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
