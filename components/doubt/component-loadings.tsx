import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Localized } from '@/components/ui/localized';
import { WideTable } from '@/components/ui/wide-table';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { StructureView } from '@/lib/views/doubt/structure-types';

type ComponentRow = StructureView['components'][number];

type ComponentLoadingsProps = {
  readonly components: readonly ComponentRow[];
  readonly locale: Locale;
};

/** Of each group that has components: which of its parts they stand for. */
export function ComponentLoadings({ components, locale }: ComponentLoadingsProps) {
  const t = translator(locale, 'doubt');
  return components
    .filter(({ reason }) => reason === null)
    .map((row) => {
      const caption = t('structure.components.loadingsCaption', {
        group: componentGroup(row, locale),
      });
      return (
        <Disclosure
          key={`${row.slug} ${row.of}`}
          summary={t('structure.components.loadings', { group: componentGroup(row, locale) })}
        >
          <WideTable label={caption}>
            <DataTable
              caption={caption}
              onPhone="keep"
              columns={[
                { key: 'part', label: t('structure.components.part') },
                ...row.explained.map((explained, at) => ({
                  key: String(at),
                  label: t('structure.components.component', {
                    number: formatNumber(at + 1, locale),
                    explained: formatPercent(explained, locale),
                  }),
                  numeric: true,
                })),
              ]}
              rows={row.loadings.map(({ slug, title, href, r }) => ({
                key: slug,
                cells: [
                  <a key="part" href={href}>
                    <Localized text={title} locale={locale} />
                  </a>,
                  ...r.map((loading) => formatNumber(loading, locale, 2)),
                ],
              }))}
            />
          </WideTable>
        </Disclosure>
      );
    });
}

/** What a row of components is about: the parts of a node, or all indicators. */
export function componentGroup({ title, of }: ComponentRow, locale: Locale): string {
  const t = translator(locale, 'doubt');
  return of === 'indicators'
    ? t('structure.components.indicators')
    : t('structure.components.children', { node: shownText(title, locale).text });
}
