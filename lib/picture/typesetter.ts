import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import type { Face } from '../charts/picture/shapes';
import { type FontSlice, sliceFor } from './font-files';
import { openWoff2, type WeightedFont } from './woff2-font';

/** A text as outlines (SVG path data in font units, y upwards), at a size of one. */
export type SetText = {
  readonly glyphs: readonly { readonly outline: string; readonly x: number }[];
  readonly width: number;
};

/** Sets texts whose characters it was made for. */
export type Typesetter = {
  set(text: string, face: Face): SetText;
  /** Characters that no font has: a box stands in their place. */
  readonly missing: ReadonlySet<string>;
};

/** All our fonts count a thousand units to an em. */
export const UNITS_PER_EM = 1000;

/** Gap between Chinese and Latin, in em, as browsers set it (CSS Text 4, text-autospace). */
const SCRIPT_GAP = 1 / 8;
const SCRIPT_CHANGE = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/u;

/** Open fonts take some megabytes each; the common ones stay. */
const fonts = new LRUCache<string, Promise<WeightedFont>>({ max: 40 });

function fontOf({ file, weight }: FontSlice): Promise<WeightedFont> {
  const key = `${file} ${weight}`;
  const known = fonts.get(key);
  if (known !== undefined) return known;
  const opened = readFile(file).then((bytes) => openWoff2(bytes, weight));
  fonts.set(key, opened);
  opened.catch(() => fonts.delete(key));
  return opened;
}

/** Opens the fonts that some texts need, each in its face. */
export async function typesetterFor(texts: Readonly<Record<Face, string>>): Promise<Typesetter> {
  const missing = new Set<string>();
  const chosen = new Map<string, WeightedFont>();
  for (const face of Object.keys(texts) as Face[]) {
    for (const character of new Set(texts[face])) {
      const font = await fontFor(face, character);
      if (font?.has(character) !== true) missing.add(character);
      if (font !== null) chosen.set(face + character, font);
    }
  }
  // A text is measured again and again until its lines are found, and then drawn.
  const known = new Map<string, SetText>();
  return {
    missing,
    set(text, face) {
      const key = face + text;
      const made = known.get(key) ?? setText(text, (one) => chosen.get(face + one));
      known.set(key, made);
      return made;
    },
  };
}

async function fontFor(face: Face, character: string): Promise<WeightedFont | null> {
  // What no font has is set by one that draws a box for it.
  const slice = (await sliceFor(face, character)) ?? (await sliceFor(face, ' '));
  return slice && fontOf(slice);
}

type FontFor = (character: string) => WeightedFont | undefined;

function setText(text: string, fontFor: FontFor): SetText {
  const glyphs: { outline: string; x: number }[] = [];
  let x = 0;
  for (const [at, part] of text.split(SCRIPT_CHANGE).entries()) {
    if (at > 0) x += SCRIPT_GAP;
    for (const run of runsOf(part, fontFor)) {
      for (const { outline, advance } of run.font.set(run.text)) {
        glyphs.push({ outline, x });
        x += advance / UNITS_PER_EM;
      }
    }
  }
  return { glyphs, width: x };
}

/** Neighbours of one font are set together, so that they are kerned. */
function runsOf(text: string, fontFor: FontFor) {
  const runs: { font: WeightedFont; text: string }[] = [];
  for (const character of text) {
    const font = fontFor(character);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}
