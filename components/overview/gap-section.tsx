import { GapMap } from '@/components/charts/gap-map';
import { Section } from '@/components/ui/section';
import { buildGapMap, type GapMap as GapMapData } from '@/lib/charts/gap-map';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { cityNodePath } from '@/lib/views/compare/indicator-groups';
import { cellKey } from '@/lib/views/compare/passage-marks';
import type { OverviewView } from '@/lib/views/overview/types';

type GapSectionProps = { readonly view: OverviewView; readonly locale: Locale };

/** Which indicator has evidence or a value for which city, and how far it reaches. */
export function GapSection({ view, locale }: GapSectionProps) {
  const t = translator(locale, 'overview');
  return (
    <Section
      id="gaps"
      isFarBelow
      title={t('gaps.title')}
      note={t(view.isMeasured ? 'gaps.noteMeasured' : 'gaps.note')}
    >
      <GapMap
        map={gapMapOf(view, locale)}
        words={chartWords(locale)}
        cellHref={({ city }, indicator) =>
          cityNodePath(locale, view.index.slug, city.slug, indicator)
        }
      />
    </Section>
  );
}

/** The map with a word of its own for cells whose evidence is all against. */
function gapMapOf(view: OverviewView, locale: Locale): GapMapData {
  const t = translator(locale, 'overview');
  const { framework, titles, onlyAgainst } = view.gaps;
  const names = [...titles].map(([slug, title]) => [slug, shownText(title, locale).text]);
  const cities = view.drawn.map(({ slug, name, position }) => ({
    slug,
    name: shownText(name, locale).text,
    position,
  }));
  const map = buildGapMap(
    view.scores,
    framework,
    Object.fromEntries(names),
    cities,
    chartWords(locale),
  );
  return {
    ...map,
    groups: map.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.level === null && onlyAgainst.has(cellKey(cell.city.slug, row.indicator.slug))
            ? { ...cell, text: t('gaps.onlyAgainst') }
            : cell,
        ),
      })),
    })),
  };
}
