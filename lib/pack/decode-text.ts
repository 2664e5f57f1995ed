import { type Fault, faultAt } from './fault';

/** The content of a file, as bytes or as a text that was decoded before. */
export type FileContent = Uint8Array | string;

/** A decoded text, or what hinders it. */
export type Decoded =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: Fault };

const BYTE_ORDER_MARK = '\uFEFF';
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

function decodeBytes(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
