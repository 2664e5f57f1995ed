import { LevelMeter } from '@/components/ui/level-meter';
import { Localized } from '@/components/ui/localized';
import { formatPeriod, formatQuantity, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { IndicatorView } from '@/lib/views/city/indicator-types';
import styles from './indicator-block.module.css';
import { LinkList } from './link-list';
import { MeasureReasons } from './measure-reasons';
import { RatingReasons } from './rating-reasons';

type IndicatorBlockProps = {
  readonly indicator: IndicatorView;
  /** Position of the city in its index: its colour. */
  readonly position: number;
  readonly locale: Locale;
};

/** One indicator: the level reached, the reasons, and the claims under it. */
export function IndicatorBlock({ indicator, position, locale }: IndicatorBlockProps) {
  const t = translator(locale, 'city');
  const { node, title, definition, role, period, href, links, isRubric, imputedPoints } = indicator;
  return (
    <article id={node} className={styles.block} aria-labelledby={`${node}-title`}>
      <header className={styles.head}>
        <h4 id={`${node}-title`}>
          <Localized text={title} locale={locale} />
        </h4>
        <Reached indicator={indicator} position={position} locale={locale} />
        <span className={styles.quiet}>
          {t(`indicators.${role}`)}
          {period !== null &&
            `${t('separator')}${t(isRubric ? 'indicators.period' : 'indicators.measuredPeriod', {
              period: formatPeriod(period.from, period.to, locale),
            })}`}
        </span>
      </header>
      <p className={styles.quiet}>
        <Localized text={definition} locale={locale} />
        {sentenceSpace(locale)}
        <a href={href}>{t(isRubric ? 'indicators.definition' : 'indicators.measureDefinition')}</a>
        <a className={styles.whatIf} href={indicator.whatIfHref}>
          {translator(locale, 'whatIf')(isRubric ? 'links.cell' : 'links.value')}
        </a>
      </p>
      <div className={links.length > 0 ? styles.body : undefined}>
        <div>
          {isRubric ? (
            <RatingReasons indicator={indicator} locale={locale} />
          ) : (
            <MeasureReasons indicator={indicator} locale={locale} />
          )}
          {imputedPoints !== null && (
            <p>{t('indicators.imputed', { points: formatScore(imputedPoints, locale) })}</p>
          )}
        </div>
        {links.length > 0 && <LinkList indicator={indicator} locale={locale} />}
      </div>
    </article>
  );
}

function Reached({ indicator, position, locale }: IndicatorBlockProps) {
  const t = translator(locale, 'city');
  const { value, state, isRubric, unit } = indicator;
  if (!isRubric) {
    if (value === null) return <span>{t('missing.noValue')}</span>;
    return <b>{formatQuantity(value, unit ? shownText(unit, locale).text : '', locale)}</b>;
  }
  if (value === null) {
    const text = t(state === 'only-against' ? 'missing.onlyAgainst' : 'missing.noEvidence');
    return <LevelMeter level={null} position={position} text={text} />;
  }
  return (
    <LevelMeter
      level={value}
      position={position}
      text={t('indicators.levelReached', { level: value })}
    />
  );
}
