import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatNumber, formatRangeInWords, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { inBrackets } from '@/lib/text/in-brackets';
import type { Locale } from '@/lib/text/localized';
import type { OverviewCity, OverviewView } from '@/lib/views/overview/types';

type CityTableProps = { readonly view: OverviewView; readonly locale: Locale };

/** The ranking of an index that has more cities than can be drawn side by side. */
export function CityTable({ view, locale }: CityTableProps) {
  const t = translator(locale, 'overview');
  if (view.cities.length === view.drawn.length) return null;
  return (
    <Section
      id="cities"
      title={t('cities.title')}
      note={t('cities.note', { drawn: view.drawn.length })}
    >
      <DataTable
        caption={t('cities.caption')}
        columns={[
          { key: 'city', label: t('cities.city') },
          { key: 'rank', label: t('cities.rank') },
          { key: 'overall', label: t('cities.overall') },
          { key: 'coverage', label: t('cities.coverage') },
        ]}
        rows={view.cities.map((city) => ({
          key: city.slug,
          cells: [
            <a key="city" href={city.href}>
              <Localized text={city.name} locale={locale} />
            </a>,
            city.rank === null ? t('cities.unranked') : formatNumber(city.rank, locale, 0),
            overallText(city, locale),
            t('score.coverage', { present: city.overall.present, total: city.overall.total }),
          ],
        }))}
      />
    </Section>
  );
}

function overallText({ overall }: OverviewCity, locale: Locale): string {
  const t = translator(locale, 'overview');
  if (overall.present === 0) return t('score.none');
  const bounds = t('score.bounds', {
    bounds: formatRangeInWords(overall.lower, overall.upper, locale),
  });
  if (overall.value === null) return bounds;
  return `${formatScore(overall.value, locale)}${inBrackets(bounds, locale)}`;
}
