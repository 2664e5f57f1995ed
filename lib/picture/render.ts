import sharp from 'sharp';
import type { PictureContent } from '../charts/picture/content';
import { pictureShapes } from '../charts/picture/layout';
import type { Face, PictureShape, WidthOf } from '../charts/picture/shapes';
import { textWidth } from '../charts/text-width';
import { pictureSvg } from './svg';
import { type Typesetter, typesetterFor } from './typesetter';

/** What a text that was cut ends with. */
const MAY_BE_ADDED = '….';

/** A picture ready to be drawn, and what it was set with. */
export type SetPicture = {
  readonly shapes: readonly PictureShape[];
  readonly typesetter: Typesetter;
};

/** Opens the fonts that a picture needs, then places everything by the real widths of its texts. */
export async function setPicture(content: PictureContent): Promise<SetPicture> {
  const estimated = pictureShapes(content, (text, _face, size) => textWidth(text, size) / 3);
  const typesetter = await typesetterFor(textsByFace(estimated));
  const widthOf: WidthOf = (text, face, size) => typesetter.set(text, face).width * size;
  return { shapes: pictureShapes(content, widthOf), typesetter };
}

/** What is set in each face, and the end of a text that is cut. */
export function textsByFace(shapes: readonly PictureShape[]): Readonly<Record<Face, string>> {
  const textOf = (face: Face) =>
    shapes
      .flatMap((shape) => (shape.kind === 'text' && shape.face === face ? shape.text : []))
      .join('');
  const [serif, bold, regular] = [textOf('serif'), textOf('bold'), textOf('regular')];
  return {
    serif: serif === '' ? '' : serif + MAY_BE_ADDED,
    bold: bold + MAY_BE_ADDED,
    regular: regular + MAY_BE_ADDED,
  };
}

/** Draws a picture as PNG; the drawing is done outside the event loop. */
export async function renderPicture(content: PictureContent): Promise<Uint8Array<ArrayBuffer>> {
  const { shapes, typesetter } = await setPicture(content);
  const svg = pictureSvg(shapes, typesetter);
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
  return new Uint8Array(png);
}
