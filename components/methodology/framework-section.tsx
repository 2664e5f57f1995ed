import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { GroupMethod, IndicatorMethod, MethodologyView } from '@/lib/views/methodology/types';
import styles from './framework-section.module.css';
import { ratedFrom } from './rated-from';

type FrameworkSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

/** The tree with its weights: the index, its drivers, their indicators. */
export function FrameworkSection({ view, locale }: FrameworkSectionProps) {
  const t = translator(locale, 'methodology');
  const { groups, index } = view;
  const root = groups.find(({ kind }) => kind === 'index');
  return (
    <Section
      id="method-framework"
      title={t('framework.title')}
      note={t('framework.note', { version: index.frameworkVersion })}
    >
      {root !== undefined && (
        <p id={root.slug}>
          <b>
            <Localized text={root.title} locale={locale} />
          </b>{' '}
          <Localized text={root.definition} locale={locale} />
          {sentenceSpace(locale)}
          <small>{meanWords(root, locale)}</small>
        </p>
      )}
      <div className={styles.tree}>
        <DataTable
          onPhone="keep"
          caption={t('framework.caption')}
          columns={[
            { key: 'node', label: t('framework.node') },
            { key: 'role', label: t('framework.role') },
            { key: 'rated', label: t(view.isMeasured ? 'measured.scoredFrom' : 'framework.rated') },
            { key: 'parent', label: t('framework.ofDriver'), numeric: true },
            { key: 'index', label: t('framework.ofIndex'), numeric: true },
          ]}
          rows={groups
            .filter((group) => group.kind === 'driver' || group.indicators.length > 0)
            .flatMap((group) => [
              ...(group.kind === 'driver' ? [driverRow(group, locale)] : []),
              ...group.indicators.map((indicator) => indicatorRow(indicator, locale)),
            ])}
        />
      </div>
    </Section>
  );
}

function driverRow(driver: GroupMethod, locale: Locale): TableRow {
  return {
    key: driver.slug,
    cells: [
      <a key="node" href={`#${driver.slug}`}>
        <Localized text={driver.title} locale={locale} />
      </a>,
      '',
      meanWords(driver, locale),
      '',
      <b key="index">{formatPercent(driver.shareOfIndex, locale, 1)}</b>,
    ],
  };
}

function indicatorRow(indicator: IndicatorMethod, locale: Locale): TableRow {
  const t = translator(locale, 'methodology');
  return {
    key: indicator.slug,
    cells: [
      <a key="node" className={styles.indicator} href={`#${indicator.slug}`}>
        {shownText(indicator.title, locale).text}
      </a>,
      t(`framework.${indicator.role}`),
      ratedFrom(indicator, locale),
      formatPercent(indicator.shareOfParent, locale, 1),
      formatPercent(indicator.shareOfIndex, locale, 1),
    ],
  };
}

function meanWords({ aggregation }: GroupMethod, locale: Locale): string {
  const t = translator(locale, 'methodology');
  return t('framework.mean', { mean: t(`framework.means.${aggregation}`) });
}
