import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Face } from '../charts/picture/shapes';

const PACKAGES = join(process.cwd(), 'node_modules/@fontsource-variable');

/** A file of a variable font, and the weight to take of it. */
export type FontSlice = { readonly file: string; readonly weight: number };

/** The fonts of a face by package and weight: what the first lacks is set in the next. */
const FONTS: Readonly<Record<Face, readonly (readonly [name: string, weight: number])[]>> = {
  serif: [
    ['source-serif-4', 600],
    ['noto-sans-sc', 700],
  ],
  bold: [['noto-sans-sc', 700]],
  regular: [['noto-sans-sc', 400]],
};

/** The file of a package that holds a character, by code point. */
type FilesByCharacter = ReadonlyMap<number, string>;

const known = new Map<string, Promise<FilesByCharacter>>();

/** The file that holds a character in a face; null: no font that we have does. */
export async function sliceFor(face: Face, character: string): Promise<FontSlice | null> {
  const code = character.codePointAt(0) ?? 0;
  for (const [name, weight] of FONTS[face]) {
    const file = (await filesOf(name)).get(code);
    if (file !== undefined) return { file, weight };
  }
  return null;
}

function filesOf(name: string): Promise<FilesByCharacter> {
  const files = known.get(name) ?? readPackage(name);
  known.set(name, files);
  return files;
}

/** The package's own list of its files: `{ "[118]": "U+20a0-20c0,U+…", "latin": "…" }`. */
async function readPackage(name: string): Promise<FilesByCharacter> {
  const text = await readFile(join(PACKAGES, name, 'unicode.json'), 'utf8');
  const subsets: Readonly<Record<string, string>> = JSON.parse(text);
  const files = new Map<number, string>();
  for (const [subset, ranges] of Object.entries(subsets)) {
    const slice = `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    for (const code of ranges.split(',').flatMap(codePoints)) {
      if (!files.has(code)) files.set(code, join(PACKAGES, name, 'files', slice));
    }
  }
  return files;
}

/** `U+2000-206F` or `U+20AC` as numbers. */
function codePoints(range: string): readonly number[] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  const start = Number.parseInt(first, 16);
  return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, at) => start + at);
}
