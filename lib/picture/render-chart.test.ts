import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ChartCity, ChartSeries } from '../charts/chart-series';
import {
  CHART_KINDS,
  type ChartContent,
  type ChartDrawing,
  type ChartKind,
  type TimelineDrawing,
} from '../charts/download/content';
import { PAGE } from '../charts/download/page';
import { timelineLayout } from '../charts/timeline-layout';
import type { DrawnMap } from '../charts/weight-map-layout';
import { yearSpan } from '../charts/year-span';
import { LOCALES } from '../text/localized';
import { pictureContent } from './picture.fixture';
import { chartPng, chartSvg, setChart } from './render-chart';

const CASES = LOCALES.flatMap((locale) =>
  CHART_KINDS.flatMap((kind) => [2, 6].map((cities) => [kind, locale, cities] as const)),
);

function contentOf(kind: ChartKind, locale: 'en' | 'zh', cities: number): ChartContent {
  const { series, finding } = pictureContent(locale, cities, 5);
  const notes = [finding, 'https://cities.example/en'];
  return { ...drawingOf(kind, series), title: `${finding} <&>`, notes };
}

function drawingOf(kind: ChartKind, series: ChartSeries): ChartDrawing {
  const labels = series.nodes.map(({ label }) => label);
  const [a, b] = series.cities;
  if (a === undefined || b === undefined) throw new Error('a chart has two cities');
  switch (kind) {
    case 'gap': {
      const lines = labels.map((label, at) => ({
        label,
        isUnder: at % 2 === 1,
        value: 25 - 20 * at,
        valueText: '+12.5',
      }));
      return { kind, pair: [a, b], axis: 25, lines };
    }
    case 'strips': {
      const lines = labels.map((label, at) => ({
        label,
        places: at === 0 ? [] : [0, 12.5, 100],
        median: at === 0 ? null : 12.5,
        text: '12.5',
      }));
      return { kind, lines };
    }
    case 'scatter': {
      const [x = '', y = ''] = labels;
      return { kind, axes: { x, y }, dots: [0, 50, 100].map((at) => ({ x: at, y: 100 - at })) };
    }
    case 'ranking': {
      const scores = labels.map((_, at) => ({ value: 25 * at, isThin: at === 1, text: '25.0' }));
      const none = { value: null, isThin: false, text: '–' };
      const lines = series.cities.map(({ name }, at) => ({
        ...{ rank: String(at + 1), name, overall: scores[at] ?? none },
        drivers: at === 0 ? [] : [none, ...scores.slice(1)],
      }));
      // With so many drivers as there are with six cities, their names have no room.
      const drivers = Array.from(series.cities, () => labels).flat();
      return { kind, head: labels[0] ?? '', drivers, lines };
    }
    case 'ranks': {
      const lines = labels.map((name, at) => ({
        ...{ name, rank: at + 1, best: 1, worst: labels.length, median: 3 },
        ...{ rankText: String(at + 1), text: '1–5' },
      }));
      return { kind, ranked: labels.length, lines };
    }
    case 'map': {
      const [x = '', y = ''] = labels;
      const percents = ['0%', '25%', '50%', '75%', '100%'];
      return {
        kind,
        pair: [a, b],
        map: mapOf(a.slug, b.slug),
        axes: { x, y },
        percents,
        stated: y,
      };
    }
    case 'timeline':
      return timelineOf(series.cities, labels);
    default:
      return { kind, series };
  }
}

/** The second leads where more than half goes across. */
function mapOf(one: string, other: string): DrawnMap {
  return {
    stated: [0.25, 0.25],
    regions: [
      {
        city: one,
        share: 0.75,
        polygon: [
          [0, 0],
          [0.5, 0],
          [0.5, 0.5],
          [0, 1],
        ],
      },
      {
        city: other,
        share: 0.25,
        polygon: [
          [0.5, 0],
          [1, 0],
          [0.5, 0.5],
        ],
      },
    ],
  };
}

/** A crowded month, so that a part of the axis is drawn larger, and a source before the last event. */
function timelineOf(cities: readonly ChartCity[], labels: readonly string[]): TimelineDrawing {
  const dates = ['1971', '1998', '2025-12', '2025-12-30', '2026-01-08'];
  const lanes = [
    { slug: 'old', start: 1971, end: 2010 },
    { slug: 'new', start: 2015, end: null },
  ];
  const geometry = timelineLayout(
    lanes,
    dates.map((date, at) => ({
      ...{ slug: date, date, span: yearSpan(date), detail: date },
      lane: at < 2 ? 'old' : 'new',
      title: labels.join(' '),
    })),
  );
  return {
    kind: 'timeline',
    cities,
    geometry,
    lanes: lanes.map(({ slug }, at) => ({ name: labels[at] ?? '', period: slug })),
    events: new Map(
      dates.map((date, at) => [
        date,
        { position: cities[at % cities.length]?.position ?? 1, isScheduled: at === 4 },
      ]),
    ),
    ticks: geometry.ticks.map(({ date }) => date),
    stretch: '×90',
    publications: [{ x: geometry.x(1972), text: labels.join(' ') }],
  };
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
