import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { AgreementView } from '@/lib/views/robustness/types';
import styles from './agreement-section.module.css';
import { FigureNotes } from './figure-notes';
import type { RobustnessSectionProps } from './section-props';

/** Figures of agreement are given to three places, as in the literature. */
const PLACES = 2;

/** How far two codings agree, overall and by driver, and what that does not say. */
export function AgreementSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const { agreement } = view;
  if (agreement === null) {
    return (
      <Section id="agreement" isFarBelow title={t('agreement.title')}>
        <p>{t('agreement.none')}</p>
      </Section>
    );
  }
  const { cells, settled, seed, resamples, confidence } = agreement;
  return (
    <Section id="agreement" isFarBelow title={t('agreement.title')}>
      <p>{t('agreement.summary', { cells, known: cells - settled })}</p>
      <AgreementTable agreement={agreement} locale={locale} />
      <p className={styles.cannot}>
        {settled > 0 && t('agreement.settled', { settled }) + sentenceSpace(locale)}
        {t('agreement.cannot')}
      </p>
      <FigureNotes
        reading={t('agreement.reading')}
        source={t('source.agreement', {
          confidence: formatPercent(confidence, locale),
          resamples: formatNumber(resamples, locale),
          seed: String(seed),
          edition: edition.label,
        })}
        locale={locale}
      />
    </Section>
  );
}

type AgreementTableProps = { readonly agreement: AgreementView; readonly locale: Locale };

function AgreementTable({ agreement, locale }: AgreementTableProps) {
  const t = translator(locale, 'robustness');
  return (
    <DataTable
      caption={t('agreement.caption')}
      columns={[
        { key: 'node', label: t('agreement.node') },
        { key: 'both', label: t('agreement.both'), numeric: true },
        { key: 'same', label: t('agreement.same'), numeric: true },
        { key: 'alpha', label: t('agreement.alpha'), numeric: true },
        { key: 'kappa', label: t('agreement.kappa'), numeric: true },
        { key: 'presence', label: t('agreement.presence'), numeric: true },
      ]}
      rows={agreement.rows.map((row, at) => ({
        key: row.slug,
        cells: [
          at === 0 ? t('leads.overall') : <Localized key="n" text={row.title} locale={locale} />,
          formatNumber(row.bothRated, locale),
          formatNumber(row.sameLevel, locale),
          estimateText(row.alpha.ordinal, locale),
          estimateText(row.kappa.linear, locale),
          estimateText(row.presence, locale),
        ],
      }))}
    />
  );
}

type Estimate = AgreementView['rows'][number]['presence'];

function estimateText({ value, lower, upper }: Estimate, locale: Locale): string {
  const t = translator(locale, 'robustness');
  if (value === null) return t('agreement.undefined');
  const text = formatNumber(value, locale, PLACES);
  if (lower === null || upper === null) return text;
  return t('agreement.interval', {
    value: text,
    lower: formatNumber(lower, locale, PLACES),
    upper: formatNumber(upper, locale, PLACES),
  });
}
