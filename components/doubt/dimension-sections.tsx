import { FigureNotes } from '@/components/robustness/figure-notes';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatList, formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { StructureView } from '@/lib/views/doubt/structure-types';
import styles from './after-table.module.css';
import { ComponentLoadings, componentGroup } from './component-loadings';
import type { DoubtSectionProps } from './section-props';

/** Caveats of every alpha stand in the words under the table, not in each row. */
const GENERAL = ['not-validity', 'not-one-dimension'] as const;

/** Whether the parts of each group measure one thing, and how many dimensions they have. */
export function DimensionSections(props: DoubtSectionProps<StructureView>) {
  return (
    <>
      <AlphaSection {...props} />
      <ComponentSection {...props} />
    </>
  );
}

function AlphaSection({ view, edition, locale }: DoubtSectionProps<StructureView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  return (
    <Section id="alpha" isFarBelow title={t('structure.alpha.title')}>
      <DataTable
        caption={t('structure.alpha.caption')}
        columns={[
          { key: 'group', label: t('structure.alpha.group') },
          { key: 'parts', label: t('structure.alpha.parts'), numeric: true },
          { key: 'cities', label: t('structure.alpha.cities'), numeric: true },
          { key: 'alpha', label: t('structure.alpha.alpha'), numeric: true },
          { key: 'caveats', label: t('structure.alpha.caveats') },
        ]}
        rows={view.reliability.map((row) => ({
          key: row.slug,
          cells: [
            <Localized key="group" text={row.title} locale={locale} />,
            formatNumber(row.parts, locale, 0),
            formatNumber(row.cities, locale, 0),
            row.alpha === null ? '–' : formatNumber(row.alpha, locale, 2),
            caveatText(row, locale),
          ],
        }))}
      />
      <FigureNotes
        reading={t('structure.alpha.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

function caveatText(
  { reason, caveats }: StructureView['reliability'][number],
  locale: Locale,
): string {
  const t = translator(locale, 'doubt');
  if (reason !== null) return t(`structure.alpha.reasons.${reason}`);
  const own = caveats.flatMap((caveat) =>
    isGeneral(caveat) ? [] : [t(`structure.alpha.caveat.${caveat}`)],
  );
  return own.length === 0 ? '–' : formatList(own, locale);
}

type Caveat = StructureView['reliability'][number]['caveats'][number];

function isGeneral(caveat: Caveat): caveat is (typeof GENERAL)[number] {
  return GENERAL.some((one) => one === caveat);
}

function ComponentSection({ view, edition, locale }: DoubtSectionProps<StructureView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value, locale));
  return (
    <Section id="components" isFarBelow title={t('structure.components.title')}>
      <DataTable
        caption={t('structure.components.caption')}
        columns={[
          { key: 'group', label: t('structure.components.group') },
          { key: 'parts', label: t('structure.components.parts'), numeric: true },
          { key: 'first', label: t('structure.components.first'), numeric: true },
          { key: 'over', label: t('structure.components.overOne'), numeric: true },
          { key: 'together', label: t('structure.components.together'), numeric: true },
        ]}
        rows={view.components.map((row) => ({
          key: `${row.slug} ${row.of}`,
          cells: [
            <ComponentGroup key="group" row={row} locale={locale} />,
            formatNumber(row.parts, locale, 0),
            row.reason === null
              ? share(row.first)
              : t(`structure.components.reasons.${row.reason}`),
            row.reason === null ? formatNumber(row.overOne, locale, 0) : '–',
            row.reason === null ? share(row.together) : '–',
          ],
        }))}
      />
      <ComponentLoadings components={view.components} locale={locale} />
      <FigureNotes
        reading={t('structure.components.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

type ComponentGroupProps = {
  readonly row: StructureView['components'][number];
  readonly locale: Locale;
};

function ComponentGroup({ row, locale }: ComponentGroupProps) {
  const t = translator(locale, 'doubt');
  const { leftOut } = row;
  const name = componentGroup(row, locale);
  if (leftOut.length === 0) return name;
  const nodes = formatList(
    leftOut.map((node) => shownText(node.title, locale).text),
    locale,
  );
  return (
    <>
      {name} <small className={styles.aside}>{t('structure.components.leftOut', { nodes })}</small>
    </>
  );
}
