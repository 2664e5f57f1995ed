import { LIGHT_COLOURS } from '../charts/picture/colours';
import type { Fill, PathShape, PictureShape, TextShape } from '../charts/picture/shapes';
import { PICTURE_SIZE } from '../charts/picture/size';
import { type Typesetter, UNITS_PER_EM } from './typesetter';

type Size = { readonly width: number; readonly height: number };

/**
 * A picture as SVG in which every text is outlines: what draws it needs no fonts. All numbers and
 * colours are our own; no text of the data stands in it as text, save for its title.
 *
 * @param title what readers who do not see the picture are told
 */
export function pictureSvg(
  shapes: readonly PictureShape[],
  typesetter: Typesetter,
  { width, height }: Size = PICTURE_SIZE,
  title?: string,
): string {
  const hatches = new Set(shapes.flatMap((shape) => ('fill' in shape ? hatchOf(shape.fill) : [])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    ...(title === undefined ? [] : [`<title>${escaped(title)}</title>`]),
    `<defs>${[...hatches].map(hatchPattern).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT_COLOURS.paper}"/>`,
    ...shapes.map((shape) => shapeElement(shape, typesetter)),
    '</svg>',
  ].join('');
}

function escaped(text: string): string {
  // Control characters can't stand in XML at all.
  const plain = text.replace(/\p{Cc}/gu, ' ');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function hatchOf(fill: Fill): readonly string[] {
  return typeof fill === 'string' ? [] : [fill.hatch];
}

function hatchPattern(colour: string): string {
  return (
    `<pattern id="${hatchId(colour)}" width="8" height="8" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><rect width="3" height="8" fill="${colour}"/></pattern>`
  );
}

function hatchId(colour: string): string {
  return `hatch-${colour.slice(1)}`;
}

function paint(fill: Fill): string {
  return typeof fill === 'string' ? fill : `url(#${hatchId(fill.hatch)})`;
}

function shapeElement(shape: PictureShape, typesetter: Typesetter): string {
  switch (shape.kind) {
    case 'text':
      return textElement(shape, typesetter);
    case 'rectangle': {
      const stroke = shape.stroke ? ` stroke="${shape.stroke}" stroke-width="2"` : '';
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${paint(shape.fill)}"${stroke}/>`;
    }
    case 'line': {
      const [x1, y1] = shape.from;
      const [x2, y2] = shape.to;
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${shape.stroke}" stroke-width="${shape.width}"/>`;
    }
    case 'path': {
      const place = `translate(${shape.x} ${shape.y}) scale(${shape.scale})`;
      return `<path transform="${place}" d="${shape.path}" ${pathPaint(shape)}/>`;
    }
  }
}

function pathPaint({ fill, isOutline, strokeWidth = 4, dash, opacity }: PathShape): string {
  if (!isOutline)
    return `fill="${fill}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}`;
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `fill="none" stroke="${fill}" stroke-width="${strokeWidth}"${dashes}`;
}

function textElement({ text, face, size, x, y, anchor, fill }: TextShape, typesetter: Typesetter) {
  const { glyphs, width: wide } = typesetter.set(text, face);
  const start = anchor === 'end' ? x - wide * size : x;
  const scale = size / UNITS_PER_EM;
  const paths = glyphs
    .filter(({ outline }) => outline !== '')
    .map(
      (glyph) =>
        `<path transform="translate(${(start + glyph.x * size).toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${glyph.outline}"/>`,
    );
  return `<g fill="${fill}">${paths.join('')}</g>`;
}
