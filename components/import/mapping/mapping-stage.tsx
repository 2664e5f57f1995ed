import { DataTable } from '@/components/ui/data-table';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { MappingStageView } from '@/lib/views/import/mapping-stage';

/** What each column of a table is taken for. */
export function MappingStage({ stage }: { readonly stage: MappingStageView }) {
  const { indicators, leftAside, locale } = stage;
  const t = translator(locale, 'importMapping');
  return (
    <>
      <DataTable
        caption={t('proposed.caption')}
        columns={[
          { key: 'column', label: t('proposed.column') },
          { key: 'name', label: t('proposed.name') },
          { key: 'unit', label: t('proposed.unit') },
          { key: 'year', label: t('proposed.year') },
        ]}
        rows={indicators.map(({ column, title, unit, year }) => ({
          key: column,
          cells: [column, title, unit || '–', year ?? '–'],
        }))}
      />
      {leftAside.length > 0 && (
        <p>{t('proposed.leftAside', { columns: formatList(leftAside, locale) })}</p>
      )}
    </>
  );
}
