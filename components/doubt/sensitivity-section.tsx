import { FigureNotes } from '@/components/robustness/figure-notes';
import { ShareBar } from '@/components/robustness/share-bar';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { MethodsView } from '@/lib/views/doubt/methods-types';
import styles from './after-table.module.css';
import type { DoubtSectionProps } from './section-props';

/** How much of the movement of the ranks each choice brings. */
export function SensitivitySection({ view, edition, locale }: DoubtSectionProps<MethodsView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { sensitivity } = view;
  if (sensitivity === null) {
    return (
      <Section id="sensitivity" isFarBelow title={t('sensitivity.title')}>
        <p>{t('sensitivity.none')}</p>
      </Section>
    );
  }
  const { interaction, draws, runs, seed } = sensitivity;
  return (
    <Section id="sensitivity" isFarBelow title={t('sensitivity.title')}>
      <div className={styles.longLabels}>
        <SensitivityTable sensitivity={sensitivity} frame={view.frame} locale={locale} />
      </div>
      {interaction !== null && interaction > 0 && (
        <p className={styles.after}>
          {t('sensitivity.interaction', { interaction: estimateText(interaction, locale) })}
        </p>
      )}
      <FigureNotes
        reading={t('sensitivity.reading')}
        source={t('sensitivity.source', {
          draws: formatNumber(draws, locale, 0),
          runs: formatNumber(runs, locale, 0),
          seed: String(seed),
          edition: edition.label,
        })}
        locale={locale}
      />
    </Section>
  );
}

type SensitivityTableProps = {
  readonly sensitivity: NonNullable<MethodsView['sensitivity']>;
  readonly frame: MethodsView['frame'];
  readonly locale: Locale;
};

function SensitivityTable({ sensitivity, frame, locale }: SensitivityTableProps) {
  const t = translator(locale, 'doubt', frame.places);
  const { rows, cities } = sensitivity;
  return (
    <DataTable
      caption={t('sensitivity.caption')}
      columns={[
        { key: 'input', label: t('sensitivity.input') },
        { key: 'first', label: t('sensitivity.first') },
        { key: 'total', label: t('sensitivity.total') },
        ...cities.map(({ slug, name }) => ({
          key: slug,
          label: shownText(name, locale).text,
          numeric: true,
        })),
      ]}
      rows={rows.map(({ input, meanShift, cities: totals }) => ({
        key: input,
        cells: [
          t(`inputs.${input}`),
          bar(meanShift?.first ?? null, locale),
          bar(meanShift?.total ?? null, locale),
          ...totals.map((total) => (total === null ? '–' : estimateText(total, locale))),
        ],
      }))}
    />
  );
}

/** Estimates can lie a little outside 0 to 1: the bar ends there, the number does not. */
function bar(share: number | null, locale: Locale) {
  if (share === null) return '–';
  const within = Math.min(1, Math.max(0, share));
  return <ShareBar share={within} text={estimateText(share, locale)} position={null} mark={null} />;
}

/** Shares nearer to 0 than this round to nothing. */
const LEAST_SHOWN = 0.005;

/**
 * An estimated share. Where the true one is near 0 an estimate falls to either side of it by chance
 * (Saltelli et al. 2008, Global Sensitivity Analysis): below it says no less than above.
 */
function estimateText(share: number, locale: Locale): string {
  return formatPercent(Math.abs(share) < LEAST_SHOWN ? Math.abs(share) : share, locale);
}
