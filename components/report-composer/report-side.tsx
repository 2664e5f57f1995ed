import { CopyButton, type CopyWords } from '@/components/ui/copy-button';
import type { ReportObstacle } from '@/lib/address/report-form';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { formatNumber } from '@/lib/format';
import { AddressLength } from './address-length';
import type { ComposedReport, ComposerContext, ComposerState } from './composer-state';
import { PdfButton, type PdfTexts } from './pdf/pdf-button';
import { PagedPreview } from './preview/paged-preview';
import type { PreviewTexts } from './preview/preview-texts';
import styles from './report-side.module.css';

/** Finished words; `{length}` and `{most}` stand for numbers. */
export type SideTexts = {
  readonly preview: string;
  readonly open: string;
  readonly printHint: string;
  /** On paper, before the address of the report. */
  readonly printed: string;
  readonly noPdf: string;
  readonly copy: CopyWords;
  readonly length: string;
  readonly obstacles: Readonly<Record<ReportObstacle, string>>;
  readonly none: string;
  readonly pdf: PdfTexts;
  readonly pagedPreview: PreviewTexts;
};

type ReportSideProps = Pick<ComposerContext, 'index' | 'locale'> & {
  readonly state: ComposerState;
  /** The last report that could be shown; null: there was none yet. */
  readonly report: ComposedReport | null;
  /** Whether this server can make PDF files. */
  readonly canPrint: boolean;
  readonly texts: SideTexts;
};

/** Beside the form: the report as it will be printed, and the ways to it. */
export function ReportSide({ index, locale, state, report, canPrint, texts }: ReportSideProps) {
  const ready = state.obstacle === null ? report : null;
  const obstacle = state.obstacle === null ? '' : texts.obstacles[state.obstacle];
  return (
    <section className={styles.side} aria-labelledby="preview-title">
      <h2 id="preview-title" className={styles.title}>
        {texts.preview}
      </h2>
      {ready !== null && (
        <div className={styles.actions}>
          <a className={styles.open} href={ready.documentHref}>
            {texts.open}
          </a>
          {canPrint && (
            <PdfButton key={ready.query} index={index} query={ready.query} texts={texts.pdf} />
          )}
        </div>
      )}
      {ready !== null && (
        <p className={styles.printed}>
          {texts.printed} <code>{ready.documentHref}</code>
        </p>
      )}
      <p role="status" className={styles.obstacle}>
        {withNumbers(obstacle, state.length, locale)}
      </p>
      {report === null ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <div data-waiting={ready === null || undefined} className={styles.preview}>
          <PagedPreview src={report.documentHref} texts={texts.pagedPreview} />
        </div>
      )}
      <div className={styles.foot}>
        <AddressLength
          length={state.length}
          words={withNumbers(texts.length, state.length, locale)}
        />
        {ready !== null && <LinkToCopy path={ready.composerHref} words={texts.copy} />}
        {ready !== null && <p>{canPrint ? texts.printHint : texts.noPdf}</p>}
      </div>
    </section>
  );
}

/** Keyed: what is said of one link having been copied is not said of the next. */
function LinkToCopy({ path, words }: { readonly path: string; readonly words: CopyWords }) {
  const text = () => new URL(path, window.location.href).href;
  return <CopyButton key={path} text={text} words={words} />;
}

function withNumbers(words: string, length: number, locale: ComposerContext['locale']): string {
  return words
    .replace('{length}', formatNumber(length, locale))
    .replace('{most}', formatNumber(LONGEST_ADDRESS, locale));
}
