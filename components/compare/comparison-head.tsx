import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { formatRange, formatScore } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import type { OwnScore } from '@/lib/views/compare/types';
import { ComparisonLimits } from './comparison-limits';
import { PassageLinks } from './passage-links';

type ComparisonHeadProps = {
  readonly comparison: ComparisonView;
  readonly indexTitle: LocalizedText;
  readonly locale: Locale;
};

/** The finding, how sure it is, the cities with their overall scores, and what to beware of. */
export function ComparisonHead({ comparison, indexTitle, locale }: ComparisonHeadProps) {
  const t = translator(locale, 'compare');
  const [overall] = comparison.basis;
  return (
    <>
      <PageHeading
        kicker={t('kicker', { index: shownText(indexTitle, locale).text })}
        title={t.sentence(comparison.finding)}
        lede={comparison.doubt === null ? undefined : <Doubt {...{ comparison, locale }} />}
      />
      <CityKey
        entries={comparison.cities.map((city, at) => ({
          slug: city.slug,
          name: <Localized text={city.name} locale={locale} />,
          position: city.position,
          href: city.href,
          ...overallFigure(overall?.own[at], locale, t),
        }))}
      />
      <ComparisonLimits comparison={comparison} locale={locale} />
    </>
  );
}

function Doubt({ comparison, locale }: Pick<ComparisonHeadProps, 'comparison' | 'locale'>) {
  const t = translator(locale, 'compare');
  const doubt = comparison.basis[0]?.doubt;
  const passageName = (number: number) => t('doubt.passage', { number });
  if (comparison.doubt === null || !doubt) return null;
  return (
    <>
      {t.sentence(comparison.doubt)}{' '}
      {doubt.turning.length === 0 ? (
        t('doubt.turningNone')
      ) : (
        <>
          {t('doubt.turning')} <PassageLinks passages={doubt.turning} label={passageName} />
        </>
      )}
      {doubt.emptying.length > 0 && (
        <>
          {' '}
          {t('doubt.emptying')} <PassageLinks passages={doubt.emptying} label={passageName} />
        </>
      )}
    </>
  );
}

function overallFigure(score: OwnScore | undefined, locale: Locale, t: Translator<'compare'>) {
  if (score === undefined || score.present === 0) return { detail: t('score.noEvidence') };
  const { present, total } = score;
  const bounds = formatRange(score.lower, score.upper, locale);
  const words = [
    score.value === null ? t('score.noOverall') : t('score.bounds', { bounds }),
    t('score.indicators', { present, total }),
  ];
  return {
    figure: score.value === null ? bounds : formatScore(score.value, locale),
    detail: words.join(t('separator')),
  };
}
