import { DefinitionList } from '@/components/ui/definition-list';
import { Localized } from '@/components/ui/localized';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { CountView, IndicatorView, SecondRatingView } from '@/lib/views/city/indicator-types';

type RatingReasonsProps = { readonly indicator: IndicatorView; readonly locale: Locale };

/** The anchor reached, the next one, why not that, what was counted, and a second rating. */
export function RatingReasons({ indicator, locale }: RatingReasonsProps) {
  const t = translator(locale, 'city');
  const { state, value, reached, next, rationale, count, second, imputedPoints } = indicator;
  const isImputed = imputedPoints !== null;
  if (state === 'no-evidence') {
    return (
      <>
        <p>{t(isImputed ? 'indicators.noOwnEvidence' : 'indicators.noEvidence')}</p>
        {second && <SecondRating second={second} locale={locale} />}
      </>
    );
  }
  return (
    <>
      {state === 'only-against' && (
        <p>{t(isImputed ? 'indicators.onlyAgainstOwn' : 'indicators.onlyAgainst')}</p>
      )}
      {value !== null && (
        <DefinitionList
          items={[
            ...anchor(reached, t('indicators.reached', { level: value }), locale),
            ...anchor(rationale, t('indicators.why'), locale),
            ...(next === null
              ? []
              : anchor(next.text, t('indicators.next', { level: next.level }), locale)),
          ]}
        />
      )}
      {count && <Count count={count} locale={locale} />}
      {second && <SecondRating second={second} locale={locale} />}
    </>
  );
}

function anchor(text: LocalizedText | null, term: string, locale: Locale) {
  if (text === null) return [];
  return [{ key: term, term, details: <Localized text={text} locale={locale} /> }];
}

function Count({ count, locale }: { readonly count: CountView; readonly locale: Locale }) {
  const t = translator(locale, 'city');
  const { items, noun, levelOfAll, cap } = count;
  const values = {
    count: items.length,
    items: formatList(
      items.map((item) => shownText(item, locale).text),
      locale,
    ),
  };
  return (
    <p>
      {noun === null
        ? t('indicators.counted', values)
        : t('indicators.countedNoun', { ...values, noun: shownText(noun, locale).text })}
      {levelOfAll > cap && ` ${t('indicators.countCapped', { level: levelOfAll, cap })}`}
    </p>
  );
}

type SecondRatingProps = { readonly second: SecondRatingView; readonly locale: Locale };

function SecondRating({ second, locale }: SecondRatingProps) {
  const t = translator(locale, 'city');
  const { level, note, settlement } = second;
  const rated =
    level === null ? t('indicators.secondNone') : t('indicators.secondLevel', { level });
  return (
    <p>
      {t('indicators.second', { level: rated })}
      {note !== null && (
        <>
          {sentenceSpace(locale)}
          <Localized text={note} locale={locale} />
        </>
      )}
      {settlement !== null && (
        <>
          {sentenceSpace(locale)}
          <b>{t('indicators.settled')}</b>
          {sentenceSpace(locale)}
          <Localized text={settlement} locale={locale} />
        </>
      )}
    </p>
  );
}
