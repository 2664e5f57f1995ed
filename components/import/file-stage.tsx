import { DefinitionList } from '@/components/ui/definition-list';
import { translator } from '@/lib/i18n/translator';
import { ActionButton } from './action-button';
import { fileSize } from './format-import';
import type { StageProps } from './stage-props';

/** The file as it was sent, and the button that has it read. */
export function FileStage({ draft, locale }: StageProps) {
  const t = translator(locale, 'importing');
  const { id, name, kind, bytes, hash, here } = draft;
  return (
    <>
      <p>{t('stages.uploadText')}</p>
      <DefinitionList
        items={[
          { key: 'name', term: t('drafts.file'), details: name },
          { key: 'size', term: t('drafts.size'), details: fileSize(bytes, locale) },
          { key: 'hash', term: t('draft.fileHash'), details: <code>{hash}</code> },
        ]}
      />
      {here === 'upload' && (
        <ActionButton draft={id} action={kind === 'pack' ? 'check' : 'propose'} locale={locale}>
          {t(kind === 'pack' ? 'stages.check' : 'stages.propose')}
        </ActionButton>
      )}
    </>
  );
}
