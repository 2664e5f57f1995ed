import { ChartFigure } from '@/components/charts/chart-figure';
import { TakeAlong } from '@/components/charts/take-along';
import { nameFinder } from '@/components/compare/names';
import { CityKey } from '@/components/ui/city-key';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { citePathOf } from '@/lib/address/cite-paths';
import { formatList, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ChoiceView, MapView, PairRobustness } from '@/lib/views/robustness/types';
import choiceLinks from './choice-links.module.css';
import { FigureNotes } from './figure-notes';
import styles from './map-section.module.css';
import type { RobustnessSectionProps } from './section-props';
import { WeightMapChart } from './weight-map-chart';

/** Who leads where over the weights of two drivers, which the address chooses. */
export function MapSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const { map, mapChoices } = view;
  return (
    <Section id="map" isFarBelow title={t('map.title')}>
      {mapChoices.across.length > 2 && (
        <dl className={styles.choices}>
          <dt>{t('map.across')}</dt>
          <dd className={choiceLinks.links}>
            <Choices choices={mapChoices.across} locale={locale} />
          </dd>
          <dt>{t('map.up')}</dt>
          <dd className={choiceLinks.links}>
            <Choices choices={mapChoices.up} locale={locale} />
          </dd>
        </dl>
      )}
      {map === null ? (
        <p>{t('map.none')}</p>
      ) : (
        <>
          <MapFigure view={view} map={map} locale={locale} />
          <FigureNotes
            reading={t('map.reading', axesOf(map, locale))}
            source={t('source.exact', { edition: edition.label })}
            locale={locale}
          />
          <TakeAlong
            href={citePathOf(locale, view.index.slug, view.switchHref)}
            part="files"
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}

type ChoicesProps = { readonly choices: readonly ChoiceView[]; readonly locale: Locale };

function Choices({ choices, locale }: ChoicesProps) {
  return choices.map(({ slug, title, isChosen, href }) => (
    <a key={slug} href={href} {...(isChosen ? { 'aria-current': 'true' } : {})}>
      {shownText(title, locale).text}
    </a>
  ));
}

type MapProps = {
  readonly view: PairRobustness;
  readonly map: MapView;
  readonly locale: Locale;
};

function MapFigure({ view, map, locale }: MapProps) {
  const t = translator(locale, 'robustness');
  const summary = summaryOf(view, map, locale);
  const axes = axesOf(map, locale);
  const rest = formatList(
    map.rest.map(({ title }) => shownText(title, locale).text),
    locale,
  );
  return (
    <ChartFigure
      name={t('map.name', axes)}
      summary={[summary, t('map.rest', { drivers: rest })].join(sentenceSpace(locale))}
      table={{ label: t('table'), content: <MapTable view={view} map={map} locale={locale} /> }}
    >
      <CityKey
        entries={view.pair.map(({ slug, name, position }) => ({
          slug,
          name: shownText(name, locale).text,
          position,
        }))}
      />
      <WeightMapChart
        map={map}
        cities={view.pair}
        label={t('map.label', { ...axes, summary })}
        {...axes}
        stated={t('map.stated')}
        percent={(share) => formatPercent(share, locale)}
      />
    </ChartFigure>
  );
}

function MapTable({ view, map, locale }: MapProps) {
  const t = translator(locale, 'robustness');
  const nameOf = nameFinder(view.pair, locale);
  const percent = (share: number) => formatPercent(share, locale);
  const columns = map.grid.at(-1)?.cells ?? [];
  return (
    <DataTable
      caption={t('map.caption')}
      columns={[
        { key: 'up', label: t('map.corner', axesOf(map, locale)) },
        ...columns.map(({ across }) => ({ key: String(across), label: percent(across) })),
      ]}
      rows={map.grid.map(({ up, cells }) => ({
        key: String(up),
        cells: [
          percent(up),
          ...columns.map((_, at) => {
            const cell = cells[at];
            if (cell === undefined) return '–';
            return cell.leader === null ? t('map.level') : nameOf(cell.leader);
          }),
        ],
      }))}
    />
  );
}

function summaryOf({ pair }: PairRobustness, { regions }: MapView, locale: Locale): string {
  const t = translator(locale, 'robustness');
  const nameOf = nameFinder(pair, locale);
  const [only, ...others] = regions;
  if (only !== undefined && others.length === 0) return t('map.whole', { city: nameOf(only.city) });
  return regions
    .map(({ city, share }) =>
      t('map.summary', { city: nameOf(city), share: formatPercent(share, locale) }),
    )
    .join(sentenceSpace(locale));
}

function axesOf({ across, up }: MapView, locale: Locale) {
  return { across: shownText(across.title, locale).text, up: shownText(up.title, locale).text };
}
