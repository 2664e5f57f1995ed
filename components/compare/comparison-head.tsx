import { OrderLine } from '@/components/sureness/order-line';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { ReadingGuide } from '@/components/ui/reading-guide';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { ComparisonLimits } from './comparison-limits';
import { nameFinder } from './names';
import { overallFigure } from './overall-figure';
import { PassageLinks } from './passage-links';
import { verdictText } from './verdict-text';

type ComparisonHeadProps = {
  readonly comparison: ComparisonView;
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly locale: Locale;
};

/** The finding, how sure it is, the cities with their overall scores, and what to beware of. */
export function ComparisonHead({ comparison, index, locale }: ComparisonHeadProps) {
  const t = translator(locale, 'compare');
  const [overall] = comparison.basis;
  return (
    <>
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={t.sentence(comparison.finding)}
        lede={comparison.order === null ? undefined : <Doubt {...{ comparison, locale }} />}
      />
      <CityKey
        entries={comparison.cities.map((city, at) => ({
          slug: city.slug,
          name: <Localized text={city.name} locale={locale} />,
          position: city.position,
          href: city.href,
          ...overallFigure(overall?.own[at], comparison.isMeasured, locale),
        }))}
      />
      <WeightsInAddress comparison={comparison} locale={locale} />
      <ComparisonLimits comparison={comparison} locale={locale} />
      <ReadingGuide index={index.slug} isMeasured={comparison.isMeasured} locale={locale} />
    </>
  );
}

function Doubt({ comparison, locale }: Pick<ComparisonHeadProps, 'comparison' | 'locale'>) {
  const { order, doubt } = comparison;
  const space = sentenceSpace(locale);
  return (
    <>
      {doubt !== null && <RatingDoubt comparison={comparison} locale={locale} />}
      {doubt !== null && space}
      <OrderLine doubt={order} locale={locale} />
    </>
  );
}

/** The order under other ratings, and the passages without which it turns or is gone. */
function RatingDoubt({ comparison, locale }: Pick<ComparisonHeadProps, 'comparison' | 'locale'>) {
  const t = translator(locale, 'compare');
  const doubt = comparison.basis[0]?.doubt;
  const passageName = (number: number) => t('doubt.passage', { number });
  const space = sentenceSpace(locale);
  if (comparison.doubt === null || !doubt) return null;
  return (
    <>
      {`${t.sentence(comparison.doubt)}${space}`}
      {doubt.turning.length === 0 ? (
        t('doubt.turningNone')
      ) : (
        <>
          {t('doubt.turning')} <PassageLinks passages={doubt.turning} label={passageName} />
        </>
      )}
      {doubt.emptying.length > 0 && (
        <>
          {space}
          {t('doubt.emptying')} <PassageLinks passages={doubt.emptying} label={passageName} />
        </>
      )}
    </>
  );
}

/** That the address carries weights which are not the official ones, and what comes of them. */
function WeightsInAddress({
  comparison,
  locale,
}: Pick<ComparisonHeadProps, 'comparison' | 'locale'>) {
  const t = translator(locale, 'compare');
  const { chosen } = comparison.weights;
  if (chosen === null) return null;
  const nameOf = nameFinder(comparison.pair, locale);
  const score = (value: number | null) =>
    value === null ? t('weights.drivers.nothing') : formatScore(value, locale);
  return (
    <p>
      {t('weights.inAddress', {
        verdict: verdictText(chosen.verdict, nameOf, t, comparison.isMeasured),
        a: nameOf(comparison.pair[0].slug),
        b: nameOf(comparison.pair[1].slug),
        scoreA: score(chosen.sharedA),
        scoreB: score(chosen.sharedB),
      })}
      {sentenceSpace(locale)}
      <a href="#weights">{t('weights.inAddressLink')}</a>
    </p>
  );
}
