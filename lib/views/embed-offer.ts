import type { CitedPage } from '../address/cited-page';
import { EMBED_ROWS, type EmbedSubject } from '../address/embed-paths';
import { MOST_CITIES } from '../address/paths';
import { driversOf } from '../framework/query';
import type { Framework } from '../framework/types';
import type { CityRow } from '../pack/tables';
import { escapeXml } from '../text/escape-xml';
import { RADAR_LEAST_DRIVERS } from './cite';
import { firstCities } from './evidence/marks';
import { RANKING_FROM } from './ranking';

type Offering = {
  readonly framework: Framework;
  readonly cities: readonly CityRow[];
};

/** What of a page can be shown in a frame elsewhere, the one that stands for the page first. */
export function embedSubjects(
  { framework, cities }: Offering,
  { kind, slugs }: CitedPage,
): readonly EmbedSubject[] {
  switch (kind) {
    case 'overview':
    case 'ranking':
      if (cities.length >= RANKING_FROM)
        return [{ kind: 'ranking', rows: Math.min(EMBED_ROWS, cities.length) }];
      return kind === 'overview' ? chartsOf(framework, firstCities(cities)) : [];
    case 'compare':
      return chartsOf(framework, [...new Set(slugs)]);
    case 'city':
      return slugs.map((city) => ({ kind: 'number', city, node: framework.root }));
    default:
      return [];
  }
}

function chartsOf(framework: Framework, cities: readonly string[]): readonly EmbedSubject[] {
  if (cities.length < 2 || cities.length > MOST_CITIES) return [];
  const hasRadar = driversOf(framework).length >= RADAR_LEAST_DRIVERS;
  return [...(hasRadar ? [{ kind: 'radar' as const, cities }] : []), { kind: 'bars', cities }];
}

/** A frame of this width and no wider is what the height is reckoned for. */
export const EMBED_WIDTH = 640;

/** Below this width sentences and names break into more lines. */
const NARROW = 480;

/**
 * Height in pixels at which a frame need not be scrolled, as measured over its words in English,
 * the longer ones.
 */
export function embedHeight(
  subject: EmbedSubject,
  framework: Framework,
  width = EMBED_WIDTH,
): number {
  const isNarrow = width < NARROW;
  const words = isNarrow ? 580 : 410;
  switch (subject.kind) {
    case 'radar':
      return words + Math.min(340, width);
    case 'bars': {
      const group = 34 + 46 * subject.cities.length;
      return words + (driversOf(framework).length + 1) * group;
    }
    case 'ranking':
      return words + (isNarrow ? 62 : 52) * subject.rows;
    case 'number':
      return isNarrow ? 530 : 440;
  }
}

type Frame = {
  /** The whole address. */
  readonly src: string;
  readonly title: string;
  /** In pixels; absent: as wide as what it stands in. */
  readonly width?: number;
  readonly height: number;
};

/** The HTML that puts a frame into a page. */
export function frameCode({ src, title, width, height }: Frame): string {
  const wide = width === undefined ? '100%' : String(width);
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${wide}" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
