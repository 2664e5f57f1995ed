import { describe, expect, it } from 'vitest';
import { cutText, fitLines } from '../charts/picture/fit';
import { pictureShapes } from '../charts/picture/layout';
import { textWidth } from '../charts/text-width';
import { pictureContent } from './picture.fixture';

/** Every character as wide as half the size, so that widths are counted by hand. */
const HALF = {
  face: 'bold' as const,
  widthOf: (text: string, _face: string, size: number) => (Array.from(text).length * size) / 2,
};

function shapes(cities: number, drivers: number) {
  return pictureShapes(pictureContent('en', cities, drivers), (text, _, size) =>
    textWidth(text, size),
  );
}

function texts(cities: number, drivers: number): readonly string[] {
  return shapes(cities, drivers).flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
}

describe('pictureShapes', () => {
  it('writes nothing smaller than what can be read at half its size', () => {
    const sizes = shapes(6, 7).flatMap((shape) => (shape.kind === 'text' ? shape.size : []));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });

  it('draws bars from 0 to the score on one scale, and a hatched slot where nothing is known', () => {
    const bars = shapes(2, 4).filter((shape) => shape.kind === 'rectangle');
    // Scores 20, 30, 40 and 50 of the first city, 20, 30 and 50 of the second; the slot ends 12
    // pixels before "no evidence", estimated at 132, with its right edge 92 behind the scale of 404.
    const unit = (bars[0]?.width ?? 0) / 20;
    expect(bars.map((bar) => Math.round(bar.width / unit))).toEqual([
      20, 20, 30, 30, 40, 87, 50, 50,
    ]);
    expect(bars.map((bar) => typeof bar.fill)).toEqual([
      'object',
      'string',
      'string',
      'string',
      'string',
      'object',
      'string',
      'string',
    ]);
  });

  it('writes the values beside the bars of two cities, not of six', () => {
    expect(texts(2, 4)).toContain('no evidence');
    expect(texts(6, 4)).not.toContain('no evidence');
    expect(texts(6, 4)).toContain('Tel Aviv');
  });

  it('counts the drivers for which there is no room', () => {
    expect(texts(2, 7)).toContain('1 more');
    expect(texts(2, 7)).not.toContain('Markets');
    expect(texts(2, 6)).toContain('Rules');
  });
});

describe('fitLines', () => {
  const room = { width: 100, height: 60, sizes: [20, 10], lineHeight: 1 };

  it('takes the largest size whose lines fit', () => {
    // Ten characters a line at size 20, of which there are three.
    expect(fitLines('one two three four', room, HALF)).toEqual({
      size: 20,
      lines: ['one two', 'three four'],
    });
  });

  it('breaks Chinese behind a mark rather than inside a word', () => {
    expect(fitLines('甲乙丙丁，戊己庚辛壬癸子丑寅。', room, HALF).lines).toEqual([
      '甲乙丙丁，',
      '戊己庚辛壬癸子丑寅。',
    ]);
  });

  it('cuts what does not fit at the smallest size, and says so', () => {
    const { lines, size } = fitLines('word '.repeat(40), room, HALF);
    expect(size).toBe(10);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/\.\.\.$/);
  });
});

it('cuts Latin text with three full stops, Chinese with an ellipsis of its own', () => {
  expect(cutText('Silicon Valley', 10, 50, HALF)).toBe('Silicon...');
  expect(cutText('粤港澳大湾区', 10, 20, HALF)).toBe('粤港澳…');
});
