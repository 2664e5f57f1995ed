import sharp from 'sharp';
import type { ChartContent } from '../charts/download/content';
import { type ChartLayout, chartLayout } from '../charts/download/layout';
import type { WidthOf } from '../charts/picture/shapes';
import { textWidth } from '../charts/text-width';
import { textsByFace } from './render';
import { pictureSvg } from './svg';
import { type Typesetter, typesetterFor } from './typesetter';

/** At 72 dots an inch a pixel of the SVG is one of the PNG. */
const TWICE = 144;

/** A chart with every text in its place, and what it was set with. */
export type SetChart = { readonly layout: ChartLayout; readonly typesetter: Typesetter };

/** Opens the fonts that a chart needs, then places everything by the real widths of its texts. */
export async function setChart(content: ChartContent): Promise<SetChart> {
  const estimated = chartLayout(content, (text, _face, size) => textWidth(text, size));
  const typesetter = await typesetterFor(textsByFace(estimated.shapes));
  const widthOf: WidthOf = (text, face, size) => typesetter.set(text, face).width * size;
  return { layout: chartLayout(content, widthOf), typesetter };
}

/** A chart as an SVG file that needs no fonts, no style sheet and no site. */
export async function chartSvg(content: ChartContent): Promise<string> {
  const { layout, typesetter } = await setChart(content);
  return pictureSvg(layout.shapes, typesetter, layout, content.title);
}

/** The same as PNG, with twice as many pixels each way. */
export async function chartPng(content: ChartContent): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(await chartSvg(content));
  const png = await sharp(svg, { density: TWICE }).png({ palette: true, colours: 128 }).toBuffer();
  return new Uint8Array(png);
}
