import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { Localized } from '@/components/ui/localized';
import { formatPeriod, formatQuantity, formatScore, formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { IndicatorView } from '@/lib/views/city/indicator-types';
import type { DivisionView, MeasureView, SourceMark } from '@/lib/views/city/measure-types';

type MeasureReasonsProps = { readonly indicator: IndicatorView; readonly locale: Locale };

/** Where a measured number comes from, what it was divided by and what it is worth. */
export function MeasureReasons({ indicator, locale }: MeasureReasonsProps) {
  const t = translator(locale, 'city');
  const { measure, unit, imputedPoints } = indicator;
  if (measure === null) {
    return <p>{t(imputedPoints === null ? 'indicators.noValue' : 'indicators.noOwnValue')}</p>;
  }
  const { source, note, division, undivided } = measure;
  const name = unit === null ? '' : shownText(unit, locale).text;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('indicators.source'), source && <SourceLink source={source} locale={locale} />],
    [t('indicators.remark'), note && <Localized text={note} locale={locale} />],
    [
      t('indicators.scoredAs'),
      division && <Division division={division} unit={name} locale={locale} />,
    ],
    [t('indicators.points'), pointsWords(measure, locale)],
  ];
  return (
    <>
      <DefinitionList
        items={rows.flatMap(([term, details]) =>
          details === null ? [] : [{ key: term, term, details }],
        )}
      />
      {undivided && <p>{t('indicators.undivided', { denominator: titleIn(undivided, locale) })}</p>}
    </>
  );
}

type DivisionProps = {
  readonly division: DivisionView;
  readonly unit: string;
  readonly locale: Locale;
};

function Division({ division, unit, locale }: DivisionProps) {
  const t = translator(locale, 'city');
  const { per, quantity, denominator, denominatorUnit, size, period, source } = division;
  const scored = formatQuantity(quantity, unit, locale);
  const sizeUnit = shownText(denominatorUnit, locale).text;
  return (
    <>
      {per === 1
        ? t('indicators.perOne', { quantity: scored, unit: sizeUnit })
        : t('indicators.perSize', {
            quantity: scored,
            per: formatValue(per, locale),
            unit: sizeUnit,
          })}
      {t('separator')}
      {t('indicators.dividedBy', {
        denominator: titleIn(denominator, locale),
        size: formatQuantity(size, sizeUnit, locale),
        period: formatPeriod(period.from, period.to, locale),
      })}
      {source && (
        <>
          {t('separator')}
          <SourceLink source={source} locale={locale} />
        </>
      )}
    </>
  );
}

type SourceLinkProps = { readonly source: SourceMark; readonly locale: Locale };

function SourceLink({ source: { title, href }, locale }: SourceLinkProps) {
  return (
    <a href={href}>
      <Localized text={title} locale={locale} />
    </a>
  );
}

function pointsWords({ points, lessIsBetter }: MeasureView, locale: Locale): string | null {
  if (points === null) return null;
  const t = translator(locale, 'city');
  const values = { points: formatScore(points, locale) };
  return lessIsBetter ? t('indicators.pointsLess', values) : t('indicators.pointsOf', values);
}

function titleIn(title: DivisionView['denominator'], locale: Locale): string {
  return midSentence(shownText(title, locale).text, locale);
}
