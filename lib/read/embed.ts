import type { EmbedSubject } from '../address/embed-paths';
import { LIVE } from '../address/embed-paths';
import type { EmbedRequest } from '../address/parse-embed';
import { cityPath, comparePath, overviewPath } from '../address/paths';
import { readClient } from '../db/client';
import { type CurrentEdition, currentEdition, pinnedEdition } from '../db/editions';
import { listRankIntervals } from '../db/rank-intervals';
import { driversOf } from '../framework/query';
import { hasOnlyMeasures } from '../pack/only-measures';
import type { CityRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { RADAR_LEAST_DRIVERS } from '../views/cite';
import { cityRank } from '../views/city/sureness';
import type { EmbedContent, EmbedFault, EmbedView } from '../views/embed';
import { RANKING_FROM } from '../views/ranking';
import { pairDoubt } from '../views/sureness';
import { absenceError } from './absence';
import { type Base, baseOf } from './base';
import { compareIn } from './compare';
import { readRankingOf } from './ranking';

/** Faults that lie in what was asked for; the others come before or beside reading. */
type PageFault = Exclude<EmbedFault, 'often' | 'server'>;

/** What an embed shows and the edition that it was read from; or why there is nothing. */
export type EmbedPage =
  | { readonly kind: 'view'; readonly edition: CurrentEdition; readonly view: EmbedView }
  | { readonly kind: 'fault'; readonly fault: PageFault };

/**
 * An embed of the edition that its address names, whatever has been published since, or of the
 * current one.
 */
export async function readEmbed(request: EmbedRequest): Promise<EmbedPage> {
  const { locale, index, edition: named, subject } = request;
  const db = readClient();
  const current = await currentEdition(db, index);
  if (current === null) return fault('index');
  const edition = named === LIVE ? current : await pinnedEdition(db, index, named);
  if (edition === null) return fault('edition');
  const base = await baseOf(edition);
  const content = await contentOf(base, subject, locale);
  if (content === null) return fault(await absenceOf(base, subject, named === LIVE));
  const view: EmbedView = {
    index: base.index.title,
    edition,
    sources: base.sources.map(({ title }) => title),
    href: pageOf(subject, locale, index),
    content,
  };
  return { kind: 'view', edition, view };
}

function fault(reason: PageFault): EmbedPage {
  return { kind: 'fault', fault: reason };
}

/** A city that the index has lost is gone; an edition that never had it says only that. */
async function absenceOf(base: Base, subject: EmbedSubject, isLive: boolean) {
  const cities = citiesOf(subject).filter((slug) => !hasCity(base, slug));
  if (!isLive || cities.length === 0) return 'subject';
  const { code } = await absenceError(base.index.slug, 'comparison', cities);
  return code === 'gone' ? 'gone' : 'subject';
}

function citiesOf(subject: EmbedSubject): readonly string[] {
  if (subject.kind === 'ranking') return [];
  return subject.kind === 'number' ? [subject.city] : subject.cities;
}

function hasCity({ cities }: Base, slug: string): boolean {
  return cities.some((city) => city.slug === slug);
}

/** @returns null: the edition has no such thing */
async function contentOf(
  base: Base,
  subject: EmbedSubject,
  locale: Locale,
): Promise<EmbedContent | null> {
  if (!citiesOf(subject).every((slug) => hasCity(base, slug))) return null;
  switch (subject.kind) {
    case 'ranking':
      return rankingOf(base, subject.rows, locale);
    case 'number':
      return numberOf(base, subject, locale);
    default: {
      const tooFew = driversOf(base.framework).length < RADAR_LEAST_DRIVERS;
      if (subject.kind === 'radar' && tooFew) return null;
      const path = { index: base.index.slug, cities: subject.cities.join(',') };
      const { comparison } = (await compareIn(base, path, locale)).view;
      return comparison && { kind: subject.kind, comparison };
    }
  }
}

/** An index with few cities has no ranking. */
async function rankingOf(base: Base, rows: number, locale: Locale): Promise<EmbedContent | null> {
  if (base.cities.length < RANKING_FROM) return null;
  const { view } = await readRankingOf(readClient(), base.edition, {}, locale);
  return { kind: 'ranking', view, rows };
}

async function numberOf(
  base: Base,
  { city: slug, node: at }: Extract<EmbedSubject, { kind: 'number' }>,
  locale: Locale,
): Promise<EmbedContent | null> {
  const city = base.cities.find((one) => one.slug === slug);
  const score = base.scores.rows.find((row) => row.city === slug && row.node === at);
  if (city === undefined || score === undefined) return null;
  const node = base.nodes.find((row) => row.slug === at) ?? null;
  const isMeasured = hasOnlyMeasures(base.nodes);
  const doubt = at === base.framework.root ? await overallDoubt(base, city, locale) : null;
  return { kind: 'number', city: city.name, node, score, doubt, isMeasured };
}

/** Among many, where the rank lies; of two, how often their order holds; else no order is one. */
async function overallDoubt(base: Base, city: CityRow, locale: Locale) {
  if (base.cities.length >= RANKING_FROM) {
    const intervals = await listRankIntervals(readClient(), base.edition.id);
    return cityRank({ ...base, intervals }, city.slug, locale);
  }
  const [other, ...more] = base.cities.filter(({ slug }) => slug !== city.slug);
  return other === undefined || more.length > 0 ? null : pairDoubt(base, [city, other], locale);
}

/** Where a reader goes on: today's page, which a pinned embed may be older than. */
function pageOf(subject: EmbedSubject, locale: Locale, index: string): string {
  switch (subject.kind) {
    case 'ranking':
      return overviewPath(locale, index);
    case 'number':
      return cityPath(locale, index, subject.city);
    default:
      return comparePath(locale, index, subject.cities);
  }
}
