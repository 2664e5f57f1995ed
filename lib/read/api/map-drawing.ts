import { badQuery } from '../../address/parse-api';
import { parseMapDrivers } from '../../address/parse-robustness';
import { type MapDrivers, robustnessPath } from '../../address/robustness-paths';
import { withDistinctMarks } from '../../charts/city-mark';
import type { MapDrawing } from '../../charts/download/content';
import { MAP_TICKS } from '../../charts/weight-map-layout';
import { AppError } from '../../errors/app-error';
import { formatList, formatPercent } from '../../format';
import { driversOf } from '../../framework/query';
import { translator } from '../../i18n/translator';
import { writeCsv } from '../../pack/csv';
import type { CityRow } from '../../pack/tables';
import { roundNumber } from '../../scoring/tie';
import { type Locale, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import { pairMap } from '../../views/robustness/pair-map';
import type { MapView } from '../../views/robustness/types';
import { absenceError } from '../absence';
import type { Base } from '../base';
import type { Drawn } from './city-drawing';

/**
 * Who of a pair leads under which weights: of the drivers that `?drivers=culture,talent` names, or
 * of those that the page opens with.
 *
 * @throws AppError `not-found` where there is no such pair or map, `gone` for a city of an earlier
 *   edition, `bad-request` for drivers that there are not
 */
export async function mapDrawing(
  base: Base,
  slugs: readonly string[],
  query: URLSearchParams,
  locale: Locale,
): Promise<Drawn> {
  const index = base.index.slug;
  const drivers = requireDrivers(base, query);
  const found = slugs.flatMap((slug) => base.cities.find((city) => city.slug === slug) ?? []);
  const unknown = slugs.filter((slug) => !found.some((city) => city.slug === slug));
  if (unknown.length > 0) throw await absenceError(index, 'comparison', unknown);
  const [a, b, ...more] = withDistinctMarks(found);
  if (!a || !b || more.length > 0) throw new AppError('not-found', 'a map is of two cities');
  const map = pairMap(base, { cityA: a.slug, cityB: b.slug }, drivers);
  if (map === null) throw new AppError('not-found', 'no map of this pair');
  const axes = { x: textIn(map.across.title, locale), y: textIn(map.up.title, locale) };
  return {
    drawing: drawingOf(map, [a, b], axes, locale),
    title: translator(locale, 'chartFiles')('map', {
      index: textIn(base.index.title, locale),
      ...{ a: textIn(a.name, locale), b: textIn(b.name, locale) },
      ...{ across: axes.x, up: axes.y },
    }),
    reading: readingOf(map, axes, locale),
    path: robustnessPath(locale, index, { pair: [a.slug, b.slug], drivers }),
    csv: (flavour) => writeCsv(cornerRows(map), flavour),
  };
}

function textIn(text: CityRow['name'], locale: Locale): string {
  return shownText(text, locale).text;
}

function requireDrivers({ framework }: Base, query: URLSearchParams): MapDrivers | null {
  const written = query.get('drivers');
  if (written === null) return null;
  const known = driversOf(framework).map(({ slug }) => slug);
  const drivers = parseMapDrivers(written);
  if (drivers === null || !drivers.every((driver) => known.includes(driver)))
    throw badQuery('drivers', written);
  return drivers;
}

type Axes = MapDrawing['axes'];

function drawingOf(
  { regions, stated }: MapView,
  [a, b]: readonly [CityRow, CityRow],
  axes: Axes,
  locale: Locale,
): MapDrawing {
  const drawn = ({ slug, name, position }: CityRow) => ({
    slug,
    name: textIn(name, locale),
    position,
  });
  return {
    kind: 'map',
    pair: [drawn(a), drawn(b)],
    map: { regions, stated },
    axes,
    percents: MAP_TICKS.map((share) => formatPercent(share, locale)),
    stated: translator(locale, 'robustness')('map.stated'),
  };
}

function readingOf({ rest }: MapView, { x, y }: Axes, locale: Locale): string {
  const t = translator(locale, 'robustness');
  const drivers = formatList(
    rest.map(({ title }) => textIn(title, locale)),
    locale,
  );
  return [t('map.reading', { across: x, up: y }), t('map.rest', { drivers })].join(
    sentenceSpace(locale),
  );
}

/** The corners of each region, in order around, as weights of both drivers. */
function cornerRows({ across, up, regions }: MapView) {
  return [
    ['leader', 'share', 'corner', across.slug, up.slug],
    ...regions.flatMap(({ city, share, polygon }) =>
      polygon.map(([x, y], at) => [
        ...[city, roundNumber(share), at + 1],
        ...[roundNumber(x), roundNumber(y)],
      ]),
    ),
  ];
}
