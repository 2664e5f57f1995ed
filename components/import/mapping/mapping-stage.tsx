import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MappingStageModel } from '@/lib/views/import-mapping/types';
import { EarlierNotice, EarlierSection } from './earlier-section';
import { ErrorSummary } from './error-summary';
import { MappingForm } from './mapping-form';
import { ReadingForm } from './reading-form';
import { TableSection } from './table-section';

type MappingStageProps = { readonly stage: MappingStageModel; readonly locale: Locale };

/** The stage of an import at which a person says what the columns of a table are. */
export function MappingStage({ stage: { draft, reading, view }, locale }: MappingStageProps) {
  const t = translator(locale, 'importMapping');
  if (view === null) {
    return (
      <Section id="table" title={t('table.title')}>
        <p>{t('nothing')}</p>
        <ReadingForm draft={draft} reading={reading} table={null} locale={locale} />
      </Section>
    );
  }
  return (
    <>
      <p>{t('lede')}</p>
      <ErrorSummary view={view} locale={locale} />
      <EarlierNotice view={view} locale={locale} />
      <TableSection view={view} locale={locale} />
      <EarlierSection view={view} locale={locale} />
      <MappingForm view={view} locale={locale} />
    </>
  );
}
