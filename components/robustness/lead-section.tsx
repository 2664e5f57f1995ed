import { CitySymbol } from '@/components/ui/city-symbol';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { LeadRow, PairRobustness } from '@/lib/views/robustness/types';
import { FigureNotes } from './figure-notes';
import styles from './lead-section.module.css';
import type { RobustnessSectionProps } from './section-props';
import { ShareBar } from './share-bar';

/** In how many weightings and draws whoever is ahead stays ahead. */
export function LeadSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const { leads, isMeasured, draws, seed, spread } = view;
  const source = isMeasured
    ? t('source.exact', { edition: edition.label })
    : t('source.drawn', { draws, seed: String(seed), edition: edition.label });
  return (
    <Section id="leads" title={t('leads.title')}>
      <DataTable
        caption={t('leads.caption')}
        columns={[
          { key: 'node', label: t('leads.node') },
          { key: 'ahead', label: t('leads.ahead') },
          { key: 'all', label: t('leads.all') },
          { key: 'near', label: t('leads.near', { spread: formatPercent(spread, locale) }) },
          ...(isMeasured ? [] : [{ key: 'ratings', label: t('leads.ratings') }]),
        ]}
        rows={leads.map((row, at) => ({
          key: row.slug,
          cells: [
            at === 0 ? t('leads.overall') : <Localized key="n" text={row.title} locale={locale} />,
            <Ahead key="ahead" row={row} view={view} locale={locale} />,
            ...shareCells(row, view, locale),
          ],
        }))}
      />
      <FigureNotes reading={t('leads.reading')} source={source} locale={locale} />
    </Section>
  );
}

type AheadProps = Pick<RobustnessSectionProps, 'view' | 'locale'> & { readonly row: LeadRow };

function Ahead({ row, view, locale }: AheadProps) {
  const city = view.pair.find(({ slug }) => slug === row.ahead);
  if (city === undefined) return translator(locale, 'robustness')('leads.level');
  return (
    <span className={styles.ahead}>
      <CitySymbol position={city.position} /> {shownText(city.name, locale).text}
    </span>
  );
}

function shareCells(row: LeadRow, { pair, isMeasured }: PairRobustness, locale: Locale) {
  const position = pair.find(({ slug }) => slug === row.ahead)?.position ?? null;
  const columns = isMeasured ? (['all', 'near'] as const) : (['all', 'near', 'ratings'] as const);
  return columns.map((column) => {
    const share = row[column];
    if (share === null) return '–';
    const text = formatPercent(share, locale);
    return <ShareBar key={column} share={share} text={text} position={position} />;
  });
}
