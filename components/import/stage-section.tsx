import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DraftView } from '@/lib/views/import/draft-view';
import type { MappingStageModel } from '@/lib/views/import-mapping/types';
import { FileStage } from './file-stage';
import { MappingStage } from './mapping/mapping-stage';
import { RunningSection } from './running-section';
import { StoppedNotice } from './stopped-notice';

export type StageProps = { readonly draft: DraftView; readonly locale: Locale };

type StageSectionProps = StageProps & { readonly mapping: MappingStageModel | null };

/** The step of a draft that is shown: what is being done, or what it found and what can be done next. */
export function StageSection({ draft, mapping, locale }: StageSectionProps) {
  const t = translator(locale, 'importing');
  const { shown, here, running, stopped } = draft;
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
      {shown === 'mapping' && mapping !== null && <MappingStage stage={mapping} locale={locale} />}
    </section>
  );
}
