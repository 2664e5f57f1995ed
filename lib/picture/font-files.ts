import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Face } from '../charts/picture/shapes';

const PACKAGES = join(process.cwd(), 'node_modules/@fontsource-variable');

/** A file of a font at a weight, and the characters that its package made it for. */
export type FontSlice = {
  readonly file: string;
  readonly weight: number;
  readonly ranges: readonly (readonly [first: number, last: number])[];
};

/** The fonts of a face by package and weight: what the first lacks is set in the next. */
const FONTS: Readonly<Record<Face, readonly (readonly [name: string, weight: number])[]>> = {
  serif: [
    ['source-serif-4', 600],
    ['noto-sans-sc', 700],
  ],
  bold: [['noto-sans-sc', 700]],
  regular: [['noto-sans-sc', 400]],
};

const known = new Map<Face, Promise<readonly FontSlice[]>>();

/** The files of a face, those of the preferred font first. They come with the npm packages. */
export function slicesOf(face: Face): Promise<readonly FontSlice[]> {
  const slices = known.get(face) ?? readSlices(face);
  known.set(face, slices);
  return slices;
}

async function readSlices(face: Face): Promise<readonly FontSlice[]> {
  const fonts = FONTS[face].map(([name, weight]) => readPackage(name, weight));
  return (await Promise.all(fonts)).flat();
}

/** The package's own list of its files: `{ "[118]": "U+20a0-20c0,U+…", "latin": "…" }`. */
async function readPackage(name: string, weight: number): Promise<readonly FontSlice[]> {
  const text = await readFile(join(PACKAGES, name, 'unicode.json'), 'utf8');
  const subsets: Readonly<Record<string, string>> = JSON.parse(text);
  return Object.entries(subsets).map(([subset, ranges]) => ({
    file: join(
      PACKAGES,
      name,
      'files',
      `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    weight,
    ranges: ranges.split(',').map(parseRange),
  }));
}

function parseRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** The file that holds a character; null: no font that we have does. */
export function sliceFor(slices: readonly FontSlice[], character: string): FontSlice | null {
  const code = character.codePointAt(0) ?? 0;
  return (
    slices.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last)) ??
    null
  );
}
