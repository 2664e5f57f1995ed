import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CHART_KINDS } from '../charts/download/content';
import { PAGE } from '../charts/download/page';
import { LOCALES } from '../text/localized';
import { pictureContent } from './picture.fixture';
import { chartPng, chartSvg, setChart } from './render-chart';

const CASES = LOCALES.flatMap((locale) =>
  CHART_KINDS.flatMap((kind) => [2, 6].map((cities) => [kind, locale, cities] as const)),
);

function contentOf(kind: (typeof CHART_KINDS)[number], locale: 'en' | 'zh', cities: number) {
  const { series, finding } = pictureContent(locale, cities, 5);
  return { kind, title: `${finding} <&>`, series, notes: [finding, 'https://cities.example/en'] };
}

describe.each(CASES)('%s in %s with %i cities', (kind, locale, cities) => {
  const content = contentOf(kind, locale, cities);

  it('stands within its own edges, with every character in its fonts', async () => {
    const { layout, typesetter } = await setChart(content);
    expect([...typesetter.missing]).toEqual([]);
    for (const shape of layout.shapes) {
      if (shape.kind !== 'text') continue;
      const width = typesetter.set(shape.text, shape.face).width * shape.size;
      const left = shape.anchor === 'end' ? shape.x - width : shape.x;
      expect(left, shape.text).toBeGreaterThanOrEqual(0);
      expect(left + width, shape.text).toBeLessThanOrEqual(PAGE.width);
      expect(shape.y).toBeLessThanOrEqual(layout.height);
    }
  });

  it('is an SVG that needs nothing else, and a PNG with twice its pixels', async () => {
    const svg = await chartSvg(content);
    expect(svg).toContain('&lt;&amp;&gt;</title>');
    expect(svg).not.toMatch(/<text|<style|<script|var\(|oklch|href|class=/);
    for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
      expect(colour).toMatch(/^(#[0-9a-f]{6}|none|url\(#hatch-[0-9a-f]{6}\))$/);
    }
    const { layout } = await setChart(content);
    const { width, height, format } = await sharp(await chartPng(content)).metadata();
    expect({ width, height, format }).toEqual({
      width: 2 * PAGE.width,
      height: 2 * layout.height,
      format: 'png',
    });
  });
});
