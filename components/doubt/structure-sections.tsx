import { FigureNotes } from '@/components/robustness/figure-notes';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { StructureView } from '@/lib/views/doubt/structure-types';
import type { DoubtNode } from '@/lib/views/doubt/types';
import styles from './after-table.module.css';
import { CorrelationMatrix } from './correlation-matrix';
import { DimensionSections } from './dimension-sections';
import { CORRELATION_PLACES, flaggedText } from './flagged-text';
import type { DoubtSectionProps } from './section-props';
import { WeightSection } from './weight-section';

/** How the indicators hang together, and what each weighs in effect. */
export function StructureSections(props: DoubtSectionProps<StructureView>) {
  return (
    <>
      <WeightSection {...props} />
      <FlagSection {...props} />
      <CohesionSection {...props} />
      <DimensionSections {...props} />
    </>
  );
}

function FlagSection({ view, edition, locale }: DoubtSectionProps<StructureView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { flags, flagCount, flagged } = view;
  const limits = flaggedText(flagged, locale);
  return (
    <Section id="flags" title={t('structure.flags.title')}>
      {flags.length < flagCount && (
        <p>{t('structure.flags.more', { shown: flags.length, count: flagCount })}</p>
      )}
      {flags.length === 0 ? (
        <p>{t('structure.flags.none', limits)}</p>
      ) : (
        <DataTable
          caption={t('structure.flags.caption', limits)}
          columns={[
            { key: 'pair', label: t('structure.flags.pair') },
            { key: 'driver', label: t('structure.flags.driver') },
            { key: 'r', label: t('structure.flags.r'), numeric: true },
            { key: 'count', label: t('structure.flags.count'), numeric: true },
            { key: 'kind', label: t('structure.flags.kind') },
          ]}
          rows={flags.map(({ kind, driver, one, other, r, count }) => ({
            key: `${one.slug} ${other.slug}`,
            cells: [
              t('tossUps.pairText', { one: titleOf(one, locale), other: titleOf(other, locale) }),
              <Localized key="driver" text={driver.title} locale={locale} />,
              formatNumber(r, locale, CORRELATION_PLACES),
              formatNumber(count, locale, 0),
              t(`structure.flags.${kind}`),
            ],
          }))}
        />
      )}
      <p className={styles.after}>{t('structure.few', { cities: view.cities })}</p>
      {view.drivers.nodes.length > 1 && (
        <Disclosure summary={t('structure.drivers')}>
          <CorrelationMatrix
            correlations={view.drivers}
            of="whatDrivers"
            flagged={flagged}
            locale={locale}
          />
        </Disclosure>
      )}
      {view.matrix !== null && (
        <Disclosure summary={t('structure.matrix')}>
          <CorrelationMatrix
            correlations={view.matrix}
            of="whatIndicators"
            flagged={flagged}
            locale={locale}
          />
        </Disclosure>
      )}
      <FigureNotes
        reading={t('structure.flags.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

function CohesionSection({ view, edition, locale }: DoubtSectionProps<StructureView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const shown = (r: number | null) =>
    r === null ? '–' : formatNumber(r, locale, CORRELATION_PLACES);
  if (view.cohesion.length === 0) return null;
  return (
    <Section id="cohesion" isFarBelow title={t('structure.cohesion.title')}>
      <DataTable
        caption={t('structure.cohesion.caption')}
        columns={[
          { key: 'driver', label: t('structure.cohesion.driver') },
          { key: 'within', label: t('structure.cohesion.within'), numeric: true },
          { key: 'across', label: t('structure.cohesion.across'), numeric: true },
        ]}
        rows={view.cohesion.map((row) => ({
          key: row.slug,
          cells: [
            <a key="driver" href={row.href}>
              <Localized text={row.title} locale={locale} />
            </a>,
            shown(row.within),
            shown(row.across),
          ],
        }))}
      />
      <FigureNotes
        reading={t('structure.cohesion.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

function titleOf({ title }: DoubtNode, locale: Locale): string {
  return shownText(title, locale).text;
}
