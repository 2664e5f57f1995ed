import { Parser } from 'saxen';
import { TableRefused } from './table-refused';

/** What a reader of an XML part is told, in order; names come without their prefix. */
export type XmlHandler = {
  /** @param attributes gives an attribute by its name without prefix, decoded */
  readonly open?: (name: string, attributes: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const MEGABYTE = 1_000_000;

/**
 * Streams an XML part through a handler. Entities that the file defines itself are not expanded:
 * the parser knows only those of XML, so that no text can be blown up.
 *
 * @param part its name, for faults
 * @param longest bytes that a single text or tag may have
 * @throws TableRefused where the part is no whole XML, or a text of it is too long
 */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
  handler: XmlHandler,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending = 0;
  const parser = parserFor(part, limited(handler, longest), () => {
    pending = 0;
  });
  for await (const chunk of chunks) {
    pending += chunk.byteLength;
    parser.write(decoded(decoder, chunk, part));
    // What the parser holds back until its end comes is read again with each chunk.
    if (pending > longest) throw new TableRefused('cellTooLong', { most: longest / MEGABYTE });
  }
  if (parser.end() !== null) throw new TableRefused('workbookDamaged', { part });
}

function limited(handler: XmlHandler, longest: number): XmlHandler {
  return {
    ...handler,
    text: (text) => {
      if (text.length > longest)
        throw new TableRefused('cellTooLong', { most: longest / MEGABYTE });
      handler.text?.(text);
    },
  };
}

function parserFor(part: string, handler: XmlHandler, progress: () => void): Parser {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    progress();
    handler.open?.(localName(name), (wanted) => attribute(attributes(), wanted, decode));
  });
  parser.on('closeTag', (name) => {
    progress();
    handler.close?.(localName(name));
  });
  parser.on('text', (text, decode) => {
    progress();
    handler.text?.(decode(text));
  });
  parser.on('cdata', (text) => {
    progress();
    handler.text?.(text);
  });
  for (const event of ['comment', 'question', 'attention'] as const) parser.on(event, progress);
  parser.on('error', () => {
    throw new TableRefused('workbookDamaged', { part });
  });
  return parser;
}

function decoded(decoder: TextDecoder, chunk: Uint8Array, part: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new TableRefused('workbookDamaged', { part });
  }
}

function attribute(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
  decode: (text: string) => string,
): string | undefined {
  const name =
    wanted in attributes
      ? wanted
      : Object.keys(attributes).find((key) => localName(key) === wanted);
  const value = name === undefined ? undefined : attributes[name];
  return value === undefined ? undefined : decode(value);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
