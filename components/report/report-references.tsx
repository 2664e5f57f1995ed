import { SourceReferences } from '@/components/ui/source-references';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SourceReference } from '@/lib/views/source-reference';
import type { ReportPart } from './part';
import styles from './report-references.module.css';
import { ReportSection } from './report-section';

type ReportReferencesProps = {
  readonly parts: readonly ReportPart[];
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** The sources, once in every report: a reference is in the language of its source. */
export function ReportReferences({ parts, references, locale }: ReportReferencesProps) {
  const [first] = parts;
  if (first === undefined) return null;
  const { index, settings } = first.report;
  return (
    <ReportSection
      name="sources"
      sections={parts.map((part) => {
        const t = translator(part.locale, 'report');
        const note = t(`references.${settings.references}`);
        return { part, content: { title: t('references.title'), note, blocks: [] } };
      })}
    >
      <div className={styles.references}>
        <SourceReferences references={references} index={index} locale={locale} />
      </div>
    </ReportSection>
  );
}
