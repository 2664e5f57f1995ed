import { CopyButton, type CopyWords } from '@/components/ui/copy-button';
import type { ComposedReport } from './composer-state';
import { PdfButton, type PdfTexts } from './pdf/pdf-button';
import styles from './report-actions.module.css';

export type ActionTexts = {
  readonly open: string;
  readonly pdf: PdfTexts;
  readonly copy: CopyWords;
};

type ReportActionsProps = {
  readonly report: ComposedReport;
  readonly index: string;
  /** Whether this server can make PDF files. */
  readonly canPrint: boolean;
  readonly texts: ActionTexts;
};

/** What can be done with the report: read it, save it, send it on. */
export function ReportActions({ report, index, canPrint, texts }: ReportActionsProps) {
  return (
    <div className={styles.actions}>
      <a className={styles.open} href={report.documentHref}>
        {texts.open}
      </a>
      {canPrint && (
        <PdfButton key={report.query} index={index} query={report.query} texts={texts.pdf} />
      )}
      <CopyButton
        key={report.composerHref}
        text={() => new URL(report.composerHref, window.location.href).href}
        words={texts.copy}
      />
    </div>
  );
}
