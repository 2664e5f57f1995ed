import type { CitedPage } from '../address/cited-page';
import { readClient } from '../db/client';
import { listEvidence } from '../db/evidence';
import { formatList } from '../format';
import { translator } from '../i18n/translator';
import { type Locale, shownText } from '../text/localized';
import { DOUBT_FROM } from '../views/doubt/frame';
import { RANKING_FROM } from '../views/ranking';
import type { Base } from './base';
import { pairToOpenWith } from './robustness';

/** The title under which a page of an index is cited; null: there is no such page. */
export async function citedTitle(
  base: Base,
  { kind, slugs, of }: CitedPage,
  locale: Locale,
): Promise<string | null> {
  const index = shownText(base.index.title, locale).text;
  const t = translator(locale, 'cite');
  switch (kind) {
    case 'overview':
      return index;
    case 'data':
    case 'timeline':
    case 'methodology':
      return t(`titles.${kind}`, { index });
    case 'list':
      return t(of.includes('?') ? 'titles.filtered' : 'titles.list', { index });
    case 'ranking':
      return base.cities.length < RANKING_FROM ? null : t('titles.ranking', { index });
    case 'city':
    case 'compare':
    case 'report': {
      const cities = cityNames(base, slugs, locale);
      return cities && t(`titles.${kind}`, { index, cities });
    }
    case 'ranks':
    case 'pairs':
    case 'methods':
    case 'structure':
      return base.cities.length < DOUBT_FROM ? null : t(`titles.${kind}`, { index });
    case 'robustness': {
      if (slugs.length === 0 && base.cities.length >= RANKING_FROM)
        return t('titles.ranks', { index });
      const cities = cityNames(base, slugs.length > 0 ? slugs : pairToOpenWith(base), locale);
      return cities && t('titles.robustness', { index, cities });
    }
    case 'source': {
      const source = base.sources.find(({ slug }) => slug === slugs[0]);
      if (source === undefined) return null;
      return t('titles.source', { index, source: shownText(source.title, locale).text });
    }
    case 'evidence': {
      const rows = await listEvidence(readClient(), base.edition.packVersionId);
      const evidence = rows.find(({ slug }) => slug === slugs[0]);
      if (evidence === undefined) return null;
      return t('titles.evidence', { index, claim: shownText(evidence.claim, locale).text });
    }
  }
}

function cityNames(base: Base, slugs: readonly string[], locale: Locale): string | null {
  const cities = slugs.flatMap((slug) => base.cities.find((city) => city.slug === slug) ?? []);
  if (cities.length === 0 || cities.length < slugs.length) return null;
  return formatList(
    cities.map(({ name }) => shownText(name, locale).text),
    locale,
  );
}
