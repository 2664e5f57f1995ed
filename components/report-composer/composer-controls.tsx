'use client';

import type { ReactNode } from 'react';
import type { ReportObstacle } from '@/lib/address/report-form';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { formatNumber } from '@/lib/format';
import { AddressLength } from './address-length';
import styles from './composer-controls.module.css';
import type { ComposerContext, ComposerState } from './composer-state';
import { PagedPreview } from './preview/paged-preview';
import type { PreviewTexts } from './preview/preview-texts';
import { type ActionTexts, ReportActions } from './report-actions';
import { useComposer } from './use-composer';

/** Finished words; `{length}` and `{most}` stand for numbers. */
export type ComposerTexts = ActionTexts & {
  readonly form: string;
  readonly submit: string;
  readonly fresh: string;
  readonly preview: string;
  readonly printHint: string;
  readonly noPdf: string;
  readonly length: string;
  readonly obstacles: Readonly<Record<ReportObstacle, string>>;
  readonly none: string;
};

type ComposerControlsProps = ComposerContext & {
  readonly initial: ComposerState;
  readonly formAction: string;
  readonly freshHref: string;
  readonly canPrint: boolean;
  readonly texts: ComposerTexts;
  readonly previewTexts: PreviewTexts;
  /** The fields of the form. */
  readonly children: ReactNode;
};

/**
 * The form of the composer and, beside it, the report as it will be printed and the ways to it.
 * Without script the form is sent and the page comes back filled in.
 */
export function ComposerControls({ initial, texts, children, ...props }: ComposerControlsProps) {
  const { form, state, report, apply } = useComposer(props, initial);
  const numbers = {
    '{length}': formatNumber(state.length, props.locale),
    '{most}': formatNumber(LONGEST_ADDRESS, props.locale),
  };
  const withNumbers = (words: string) =>
    Object.entries(numbers).reduce((text, [slot, number]) => text.replace(slot, number), words);
  const isReady = state.obstacle === null && report !== null;
  return (
    <div className={styles.layout}>
      <form
        ref={form}
        className={styles.form}
        action={props.formAction}
        method="post"
        aria-label={texts.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        {children}
        <p className={styles.end}>
          <button type="submit">{texts.submit}</button>
          <a href={props.freshHref}>{texts.fresh}</a>
        </p>
      </form>
      <section className={styles.side} aria-labelledby="preview-title">
        <h2 id="preview-title" className={styles.title}>
          {texts.preview}
        </h2>
        {isReady && (
          <div className={styles.actions}>
            <ReportActions
              report={report}
              index={props.index}
              canPrint={props.canPrint}
              texts={texts}
            />
          </div>
        )}
        <p role="status" className={styles.obstacle}>
          {state.obstacle !== null && withNumbers(texts.obstacles[state.obstacle])}
        </p>
        <div className={styles.preview} data-waiting={isReady ? undefined : ''}>
          {report === null ? (
            <p className={styles.none}>{texts.none}</p>
          ) : (
            <PagedPreview src={report.documentHref} texts={props.previewTexts} />
          )}
        </div>
        <div className={styles.foot}>
          <AddressLength length={state.length} words={withNumbers(texts.length)} />
          <p>{props.canPrint ? texts.printHint : texts.noPdf}</p>
        </div>
      </section>
    </div>
  );
}
