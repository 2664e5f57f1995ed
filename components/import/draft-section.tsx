import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { draftPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ImportPageView, ListedDraft } from '@/lib/views/import/import-page-view';
import { fileSize, moment } from './format-import';

type DraftSectionProps = { readonly view: ImportPageView; readonly locale: Locale };

/** Every draft with where it stands, to go on with. */
export function DraftSection({ view: { drafts, days }, locale }: DraftSectionProps) {
  const t = translator(locale, 'importing');
  return (
    <Section id="drafts" title={t('drafts.title')} note={t('drafts.note', { days })}>
      {drafts.length === 0 ? (
        <p>{t('drafts.none')}</p>
      ) : (
        <DataTable
          caption={t('drafts.caption')}
          columns={[
            { key: 'file', label: t('drafts.file') },
            { key: 'state', label: t('drafts.state') },
            { key: 'brought', label: t('drafts.brought') },
            { key: 'size', label: t('drafts.size'), numeric: true },
          ]}
          rows={drafts.map((draft) => rowOf(draft, locale))}
        />
      )}
    </Section>
  );
}

function rowOf(draft: ListedDraft, locale: Locale): TableRow {
  const t = translator(locale, 'importing');
  const { id, name, at, faults, createdAt, who, bytes } = draft;
  return {
    key: id,
    cells: [
      <a key="open" href={draftPath(locale, id)}>
        {name}
      </a>,
      faults > 0 ? t('states.faulty', { count: faults }) : t(`states.${at}`),
      t('drafts.broughtBy', { date: moment(createdAt, locale), who }),
      fileSize(bytes, locale),
    ],
  };
}
