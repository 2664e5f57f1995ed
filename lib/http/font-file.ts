import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where npm put the Chinese font: a style sheet of some hundred slices, and the slices. */
const PACKAGE = join(process.cwd(), 'node_modules/@fontsource-variable/noto-sans-sc');

/** Where npm put the serif: all weights of its Latin letters in one file. */
const SERIF = join(
  process.cwd(),
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);

const STYLES = 'wght.css';
const SLICE = /^noto-sans-sc-[a-z0-9[\]-]+-wght-normal\.woff2$/;

/** A file of the font, with its media type. */
export type FontFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/**
 * Reads the style sheet or a slice of the Chinese font. It is served from the package and not
 * bundled, because a bundler puts its 31 kB (gzip) of ranges into the style sheet of every page.
 *
 * @param path the address below /fonts/noto-sans-sc: `['wght.css']` or `['files', '<slice>']`
 * @returns null for any other path
 */
export async function readFontFile(path: readonly string[]): Promise<FontFile | null> {
  const [first = '', second] = path;
  if (path.length === 1 && first === STYLES) {
    return { bytes: await read(join(PACKAGE, first)), type: 'text/css; charset=utf-8' };
  }
  if (path.length === 2 && first === 'files' && second !== undefined && SLICE.test(second)) {
    return { bytes: await read(join(PACKAGE, 'files', second)), type: 'font/woff2' };
  }
  return null;
}

/** Reads the serif of headings. */
export async function readSerif(): Promise<FontFile> {
  return { bytes: await read(SERIF), type: 'font/woff2' };
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}
