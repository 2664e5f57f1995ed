import { shortImputed } from '@/components/sureness/score-words';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { markedScore } from '@/lib/charts/chart-series';
import { formatRange } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { CityDriver } from '@/lib/views/city/indicator-types';
import type { CityView } from '@/lib/views/city/types';
import { IndicatorBlock } from './indicator-block';
import styles from './indicator-section.module.css';

type IndicatorSectionProps = { readonly view: CityView; readonly locale: Locale };

/** Every indicator under its driver, each at the address that scores lead to. */
export function IndicatorSection({ view, locale }: IndicatorSectionProps) {
  const t = translator(locale, 'city');
  const { rated, measured } = view.kinds;
  const title = rated ? 'indicators.title' : 'indicators.titleMeasured';
  const notes = [
    ...(rated ? [t('indicators.note')] : []),
    ...(measured ? [t('indicators.noteMeasured')] : []),
  ];
  return (
    <Section id="all-indicators" title={t(title)} note={notes.join(sentenceSpace(locale))}>
      {view.drivers.map((driver) => (
        <section key={driver.node} id={driver.node} aria-labelledby={`${driver.node}-title`}>
          <h3 id={`${driver.node}-title`} className={styles.driver}>
            <Localized text={driver.title} locale={locale} />{' '}
            <span className={styles.score}>{scoreText(driver, view.kinds.rated, locale)}</span>
          </h3>
          <p className={styles.definition}>
            <Localized text={driver.definition} locale={locale} />
          </p>
          {driver.indicators.map((indicator) => (
            <IndicatorBlock
              key={indicator.node}
              indicator={indicator}
              position={view.city.position}
              locale={locale}
            />
          ))}
        </section>
      ))}
    </Section>
  );
}

function scoreText({ score }: CityDriver, isRated: boolean, locale: Locale): string {
  const t = translator(locale, 'city');
  const { value, lower, upper, present, total, thin, imputed } = score;
  if (present === 0) return t(isRated ? 'score.none' : 'score.noValue');
  const words = [
    value === null ? formatRange(lower, upper, locale) : markedScore(value, imputed, locale),
    ...(value === null ? [] : [t('score.bounds', { bounds: formatRange(lower, upper, locale) })]),
    t(isRated ? 'score.indicators' : 'score.indicatorsMeasured', { present, total }),
    ...shortImputed(score, locale),
    ...(thin ? [t(isRated ? 'score.thin' : 'score.thinMeasured')] : []),
  ];
  return words.join(t('separator'));
}
