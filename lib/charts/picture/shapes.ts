/**
 * How a text is set: `serif` for headings and large figures in English, the others for everything
 * else; Chinese is always set in the sans.
 */
export type Face = 'serif' | 'bold' | 'regular';

/** A colour (sRGB, hexadecimal) or a hatch of the picture: `{ hatch: colour }`. */
export type Fill = string | { readonly hatch: string };

/** A text on its baseline; `anchor` says which of its ends `x` is. */
export type TextShape = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'start' | 'end';
  readonly fill: string;
};

export type RectangleShape = {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
  readonly stroke?: string;
};

export type LineShape = {
  readonly kind: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly width: number;
};

/** An outline around its own origin, moved to a place. */
export type PathShape = {
  readonly kind: 'path';
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string;
  /** Drawn as a line in that colour and not filled with it. */
  readonly isOutline: boolean;
  /** Of an outline; 4 where nothing is said. */
  readonly strokeWidth?: number;
  /** Of an outline: lengths of strokes and gaps. */
  readonly dash?: string;
  /** Of a filled path, 0 to 1. */
  readonly opacity?: number;
};

/** What a picture is drawn from, in pixels of the whole picture. */
export type PictureShape = TextShape | RectangleShape | LineShape | PathShape;

/** How wide a text is when it is set, in pixels. */
export type WidthOf = (text: string, face: Face, size: number) => number;
