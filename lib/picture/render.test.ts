import sharp, { type Region } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT_COLOURS } from '../charts/picture/colours';
import type { TextShape } from '../charts/picture/shapes';
import { PICTURE_SIZE } from '../charts/picture/size';
import { LOCALES } from '../text/localized';
import { pictureContent } from './picture.fixture';
import { renderPicture, type SetPicture, setPicture } from './render';

/** Of the room that a text takes, at least this much is ink. The thinnest, "1.0版", takes 12 %. */
const LEAST_INK = 0.05;

const PAPER = Number.parseInt(LIGHT_COLOURS.paper.slice(1, 3), 16);

/** The share of pixels in a rectangle that are clearly darker than the paper. */
async function inkIn(png: Uint8Array, region: Region): Promise<number> {
  const raw = await sharp(png).extract(region).greyscale().raw().toBuffer();
  return raw.filter((value) => value < PAPER - 60).length / raw.length;
}

describe.each(LOCALES)('a link picture in %s', (locale) => {
  const content = pictureContent(locale, 2, 4);
  let picture: SetPicture;
  let png: Uint8Array;

  beforeAll(async () => {
    picture = await setPicture(content);
    png = await renderPicture(content);
  });

  function regionOf({ text, face, size, x, y, anchor }: TextShape): Region {
    const width = picture.typesetter.set(text, face).width * size;
    return {
      left: Math.floor(anchor === 'end' ? x - width : x),
      top: Math.floor(y - size * 0.8),
      width: Math.ceil(width),
      height: Math.ceil(size * 0.85),
    };
  }

  it('is a PNG of the size that previews are cut for', async () => {
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE_SIZE });
    expect(png.byteLength).toBeLessThan(100_000);
  });

  it('has every character in its fonts', () => {
    expect([...picture.typesetter.missing]).toEqual([]);
  });

  it('has ink where each of its texts is, inside the picture', async () => {
    const texts = picture.shapes.filter((shape) => shape.kind === 'text');
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      const region = regionOf(text);
      expect(region.left + region.width, text.text).toBeLessThan(PICTURE_SIZE.width);
      expect(await inkIn(png, region), text.text).toBeGreaterThan(LEAST_INK);
    }
  });

  it('draws each Chinese character and letter apart from the next', async () => {
    const [name] = picture.shapes.filter(
      (shape) => shape.kind === 'text' && shape.text === content.cities[0]?.name,
    );
    if (name?.kind !== 'text') throw new Error('no name');
    const { glyphs } = picture.typesetter.set(name.text, name.face);
    expect(new Set(glyphs.map((glyph) => glyph.outline)).size).toBe(new Set(name.text).size);
    expect(glyphs.every((glyph) => glyph.outline.length > 20)).toBe(true);
  });
});

it('says which characters no font has', async () => {
  const content = { ...pictureContent('en', 2, 4), title: 'Tifinagh ⵣ' };
  expect([...(await setPicture(content)).typesetter.missing]).toEqual(['ⵣ']);
});

it('sets bold text heavier than regular text, accents included', async () => {
  const { typesetter } = await setPicture({ ...pictureContent('en', 4, 4), title: 'São Paulo' });
  const [bold, regular] = (['bold', 'regular'] as const).map((face) => {
    return typesetter.set('São Paulo', face);
  });
  expect(bold?.width).toBeGreaterThan(regular?.width ?? Number.POSITIVE_INFINITY);
  expect(bold?.glyphs.map(({ outline }) => outline)).not.toEqual(
    regular?.glyphs.map(({ outline }) => outline),
  );
});
