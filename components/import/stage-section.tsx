import { Notice } from '@/components/ui/notice';
import { importPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { MappingStageModel } from '@/lib/views/import-mapping/types';
import { ActionButton } from './action-button';
import { CheckStage } from './check-stage';
import { FileStage } from './file-stage';
import { MappingStage } from './mapping/mapping-stage';
import { PreviewStage } from './preview-stage';
import { PublishedStage } from './published-stage';
import { RunningSection } from './running-section';
import type { StageProps } from './stage-props';
import { StoppedNotice } from './stopped-notice';

type StageSectionProps = StageProps & { readonly mapping: MappingStageModel | null };

/** The step of a draft that is shown: what is being done, or what it found and what can be done next. */
export function StageSection({ draft, mapping, locale }: StageSectionProps) {
  const t = translator(locale, 'importing');
  const { shown, here, running, stopped, check, preview, published } = draft;
  const isHere = shown === here;
  if (isHere && running !== null) {
    return <RunningSection draft={draft} running={running} locale={locale} />;
  }
  return (
    <section aria-labelledby="stage-title">
      <h2 id="stage-title">{t(`steps.${shown}`)}</h2>
      {isHere && stopped !== null && (
        <StoppedNotice draft={draft} stopped={stopped} locale={locale} />
      )}
      {shown === 'upload' && <FileStage draft={draft} locale={locale} />}
      {shown === 'mapping' && isHere && check !== null && check.faults.count > 0 && (
        <CheckStage draft={draft} check={check} locale={locale} />
      )}
      {shown === 'mapping' && published !== null && (
        <Notice title={t('published.mapping')}>
          <p>
            {t.rich('published.mappingText', {
              link: (inner) => <a href={`${importPath(locale)}#upload`}>{inner}</a>,
            })}
          </p>
        </Notice>
      )}
      {shown === 'mapping' && mapping !== null && <MappingStage stage={mapping} locale={locale} />}
      {shown === 'check' && check !== null && (
        <CheckStage draft={draft} check={check} locale={locale} />
      )}
      {shown === 'check' && check === null && stopped === null && (
        <ActionButton draft={draft.id} action="check" locale={locale}>
          {t('stages.check')}
        </ActionButton>
      )}
      {(shown === 'preview' || (shown === 'publish' && published === null)) && preview !== null && (
        <PreviewStage draft={draft} preview={preview} locale={locale} />
      )}
      {shown === 'publish' && published !== null && (
        <PublishedStage published={published} locale={locale} />
      )}
    </section>
  );
}
