import { create, type Font } from 'fontkit';

/** Outlines as fontkit 2.0.4 keeps those of a WOFF2 font once it has unpacked them. */
type Decoded = {
  readonly points?: readonly Point[];
  readonly components?: readonly Component[];
};
type Point = { x: number; y: number; endContour: boolean; copy(): Point };
type Component = { readonly glyphID: number; dx: number; dy: number };

/** The parts of fontkit that its types do not name. */
type Woff2Font = Font & {
  variationCoords: readonly number[] | null;
  _transformGlyfTable(): void;
  readonly _transformedGlyphs: readonly Decoded[];
  readonly _variationProcessor: { transformPoints(glyph: number, points: Point[]): void };
};

/** A font at one weight: how a run of text is set, and the outlines of its glyphs. */
export type WeightedFont = {
  readonly unitsPerEm: number;
  /** Whether the font has a glyph of its own for a character. */
  has(character: string): boolean;
  set(run: string): readonly SetGlyph[];
};

/** Outline in font units, y upwards, and how far the next glyph stands. */
export type SetGlyph = { readonly outline: string; readonly advance: number };

/** A variable font has four points behind its outline that say how wide and high the glyph is. */
const PHANTOM_POINTS = 4;

/** Kerning, and none of the ligatures, whose glyphs nobody has moved. */
const FEATURES = { kern: true, liga: false, clig: false, calt: false, locl: false, ccmp: false };

/**
 * Opens a variable WOFF2 font at one weight. `getVariation` of fontkit 2.0.4 cannot: the font it
 * returns looks for tables where only their packed form is. So the outlines are unpacked as they
 * are, and then moved by the deltas of the weight before a path is drawn from them.
 */
export function openWoff2(bytes: Uint8Array, weight: number): WeightedFont {
  const font = create(Buffer.from(bytes)) as Woff2Font;
  // Unpacking fails where a weight is chosen already, and asks in passing whether one is, an
  // answer that fontkit then remembers: so it is done by a stand-in that has none.
  const unpacked: Woff2Font = Object.create(font, { _variationProcessor: { value: null } });
  unpacked._transformGlyfTable();
  Object.assign(font, unpacked, { variationCoords: [weight] });
  const moved = new Set<number>();
  return {
    unitsPerEm: font.unitsPerEm,
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    set(run) {
      // Before the run is laid out: that asks for outlines too, and they are remembered.
      for (const { id } of font.glyphsForString(run)) move(font, id, moved);
      const { glyphs, positions } = font.layout(run, FEATURES);
      return glyphs.map((glyph, at) => ({
        outline: glyph.path.toSVG(),
        advance: positions[at]?.xAdvance ?? 0,
      }));
    },
  };
}

/** Moves the points of a glyph (and of the glyphs it is composed of) to the weight, once. */
function move(font: Woff2Font, id: number, moved: Set<number>) {
  if (moved.has(id)) return;
  moved.add(id);
  const glyph = font._transformedGlyphs[id];
  if (glyph?.components !== undefined) {
    for (const { glyphID } of glyph.components) move(font, glyphID, moved);
    moveComponents(font, id, glyph.components);
  } else if (glyph?.points !== undefined && glyph.points.length > 0) {
    transform(font, id, glyph.points);
  }
}

function moveComponents(font: Woff2Font, id: number, components: readonly Component[]) {
  const model = font._transformedGlyphs.find((glyph) => glyph.points?.[0])?.points?.[0];
  if (model === undefined) return;
  const places = components.map(({ dx, dy }) => pointAt(model, dx, dy));
  transform(font, id, places);
  for (const [at, component] of components.entries()) {
    component.dx = places[at]?.x ?? component.dx;
    component.dy = places[at]?.y ?? component.dy;
  }
}

function transform(font: Woff2Font, id: number, points: readonly Point[]) {
  const [model] = points;
  if (model === undefined) return;
  const phantoms = Array.from({ length: PHANTOM_POINTS }, () => pointAt(model, 0, 0));
  font._variationProcessor.transformPoints(id, [...points, ...phantoms]);
}

function pointAt(model: Point, x: number, y: number): Point {
  return Object.assign(model.copy(), { x, y, endContour: true });
}
