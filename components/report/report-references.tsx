import { Section } from '@/components/ui/section';
import { SourceReferences } from '@/components/ui/source-references';
import { translator } from '@/lib/i18n/translator';
import type { SourceReference } from '@/lib/views/source-reference';
import { anchor, type ReportPart } from './part';
import styles from './report-references.module.css';

/** The references in both styles, in the order in which sources are numbered. */
export type References = {
  readonly gb7714: readonly SourceReference[];
  readonly apa: readonly SourceReference[];
};

type ReportReferencesProps = ReportPart & { readonly references: References };

/** The sources, in the style that readers of the language use first. */
export function ReportReferences({ references, report, locale, anchors }: ReportReferencesProps) {
  const t = translator(locale, 'report');
  const citationStyles =
    locale === 'zh' ? (['gb7714', 'apa'] as const) : (['apa', 'gb7714'] as const);
  return (
    <Section id={anchor(anchors, 'sources')} title={t('references.title')}>
      {citationStyles.map((style) => (
        <section key={style} className={styles.references}>
          <h3>{t(`references.${style}`)}</h3>
          <SourceReferences references={references[style]} index={report.index} locale={locale} />
        </section>
      ))}
    </Section>
  );
}
