import { nameFinder } from '@/components/compare/names';
import { Section } from '@/components/ui/section';
import { formatDifference, formatNumber, formatPercent, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparedCity } from '@/lib/views/compare/types';
import type { Beside, PairOutcome, PairSide } from '@/lib/views/what-if/types';
import { type BesideRow, BesideTable, changeText } from './beside-table';
import styles from './pair-section.module.css';

type PairSectionProps = {
  readonly pair: PairOutcome;
  readonly cities: readonly [a: ComparedCity, b: ComparedCity];
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

/** The difference of the pair and how sure it is, official and under the assumptions. */
export function PairSection({ pair, cities, isMeasured, locale }: PairSectionProps) {
  const t = translator(locale, 'whatIf');
  const nameOf = nameFinder(cities, locale);
  const names = { a: nameOf(cities[0].slug), b: nameOf(cities[1].slug) };
  return (
    <Section id="pair" title={t('pair.title')} note={t('pair.note')}>
      <div className={styles.pair}>
        <BesideTable
          caption={t('pair.caption', names)}
          scope={t('pair.aspect')}
          rows={[
            figureRow(pair, 'a', t('pair.score', { city: names.a }), locale),
            figureRow(pair, 'b', t('pair.score', { city: names.b }), locale),
            figureRow(pair, 'gap', t('pair.gap', names), locale),
            ...pair.drivers.map(({ node, title, adds }) =>
              pointsRow(
                node,
                t('pair.adds', { driver: shownText(title, locale).text }),
                adds,
                formatDifference,
                locale,
              ),
            ),
            shareRow(pair, 'leadShare', t('pair.leadShare', { city: names.a }), locale),
            // Measured values have no level to be off by.
            ...(isMeasured
              ? []
              : [shareRow(pair, 'drawShare', t('pair.drawShare', { city: names.a }), locale)]),
            sharedRow(pair, locale),
          ]}
          locale={locale}
        />
      </div>
    </Section>
  );
}

function figureRow(pair: PairOutcome, key: 'a' | 'b' | 'gap', scope: string, locale: Locale) {
  const values = { official: pair.official[key], whatIf: pair.whatIf[key] };
  return pointsRow(key, scope, values, key === 'gap' ? formatDifference : formatScore, locale);
}

function pointsRow(
  key: string,
  scope: string,
  values: Beside<number | null>,
  format: (value: number, locale: Locale) => string,
  locale: Locale,
): BesideRow {
  const nothing = translator(locale, 'whatIf')('pair.nothing');
  const text = (value: number | null) => (value === null ? nothing : format(value, locale));
  return {
    key,
    scope,
    texts: { official: text(values.official), whatIf: text(values.whatIf) },
    change: changeText(values, locale),
  };
}

function shareRow(
  pair: PairOutcome,
  key: 'leadShare' | 'drawShare',
  scope: string,
  locale: Locale,
): BesideRow {
  const t = translator(locale, 'whatIf');
  const text = (side: PairSide) => {
    const share = side[key];
    return share === null ? t('pair.nothing') : formatPercent(share, locale);
  };
  return {
    key,
    scope,
    texts: { official: text(pair.official), whatIf: text(pair.whatIf) },
    change: '',
  };
}

function sharedRow({ official, whatIf }: PairOutcome, locale: Locale): BesideRow {
  const values = { official: official.shared, whatIf: whatIf.shared };
  return {
    key: 'shared',
    scope: translator(locale, 'whatIf')('pair.shared'),
    texts: {
      official: formatNumber(values.official, locale),
      whatIf: formatNumber(values.whatIf, locale),
    },
    change: changeText(values, locale, 0),
  };
}
