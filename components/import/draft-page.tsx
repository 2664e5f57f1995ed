import { Breadcrumb } from '@/components/ui/breadcrumb';
import { OutsideShell } from '@/components/ui/outside-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { draftPath, importPath } from '@/lib/address/import-paths';
import type { ImportQuery } from '@/lib/address/parse-import';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DraftView } from '@/lib/views/import/draft-view';
import type { MappingStageModel } from '@/lib/views/import-mapping/types';
import { ActionButton } from './action-button';
import styles from './draft-page.module.css';
import { fileSize, moment } from './format-import';
import { ImportFaultNotice } from './import-fault';
import { StageSection } from './stage-section';
import { StepList } from './step-list';

type DraftPageProps = {
  readonly draft: DraftView;
  /** Null: another step is shown. */
  readonly mapping: MappingStageModel | null;
  readonly query: ImportQuery;
  readonly locale: Locale;
};

/** A draft on its way to a new edition: its steps, and the one that it stands at. */
export function DraftPage({ draft, mapping, query, locale }: DraftPageProps) {
  const t = translator(locale, 'importing');
  const { id, name, kind, bytes, createdAt, who } = draft;
  return (
    <OutsideShell locale={locale} pathIn={(one) => draftPath(one, id)}>
      <Breadcrumb
        label={t('youAreHere')}
        steps={[{ href: importPath(locale), label: t('back') }]}
      />
      <PageHeading
        title={t('draft.title', { name })}
        lede={t('draft.lede', {
          kind: t(`draft.kind.${kind}`),
          size: fileSize(bytes, locale),
          date: moment(createdAt, locale),
          who,
        })}
      />
      <StepList draft={draft} locale={locale} />
      <ImportFaultNotice query={query} locale={locale} />
      <StageSection draft={draft} mapping={mapping} locale={locale} />
      <div className={styles.away}>
        <ActionButton draft={id} action="remove" locale={locale} isQuiet>
          {t('draft.remove')}
        </ActionButton>
        <p>{t('draft.removeNote')}</p>
      </div>
    </OutsideShell>
  );
}
