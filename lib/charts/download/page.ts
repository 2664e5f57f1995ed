import type { PictureShape } from '../picture/shapes';

/** The width of every chart that is taken away, and the room around it, in pixels. */
export const PAGE = { width: 1000, margin: 40 } as const;

export const INNER_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Shapes that begin at some height, and where the next ones may begin. */
export type Block = { readonly shapes: readonly PictureShape[]; readonly bottom: number };
