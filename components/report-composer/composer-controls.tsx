'use client';

import type { ReactNode } from 'react';
import type { ReportObstacle } from '@/lib/address/report-form';
import { LONGEST_ADDRESS } from '@/lib/address/report-limits';
import { formatNumber } from '@/lib/format';
import { AddressLength } from './address-length';
import styles from './composer-controls.module.css';
import type { ComposerContext, ComposerState } from './composer-state';
import { type ActionTexts, ReportActions } from './report-actions';
import { useComposer } from './use-composer';

/** Finished words; `{length}` and `{most}` stand for numbers. */
export type ComposerTexts = ActionTexts & {
  readonly form: string;
  readonly submit: string;
  readonly fresh: string;
  readonly preview: string;
  readonly frame: string;
  readonly length: string;
  readonly obstacles: Readonly<Record<ReportObstacle, string>>;
  readonly waiting: string;
  readonly none: string;
};

type ComposerControlsProps = ComposerContext & {
  readonly initial: ComposerState;
  readonly formAction: string;
  readonly freshHref: string;
  readonly canPrint: boolean;
  readonly texts: ComposerTexts;
  /** The fields of the form. */
  readonly children: ReactNode;
};

/**
 * The form of the composer and, beside it, the report as it will be printed and the ways to it.
 * Without script the form is sent and the page comes back filled in.
 */
export function ComposerControls({ initial, texts, children, ...props }: ComposerControlsProps) {
  const { form, state, report, apply } = useComposer(props, initial);
  const isReady = state.obstacle === null && report !== null;
  return (
    <div className={styles.layout}>
      <form
        ref={form}
        className={styles.form}
        action={props.formAction}
        method="get"
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
        <div className={styles.state}>
          <p role="status" className={styles.obstacle}>
            {state.obstacle !== null &&
              withNumbers(texts.obstacles[state.obstacle], state.length, props.locale)}
          </p>
          <AddressLength
            length={state.length}
            words={withNumbers(texts.length, state.length, props.locale)}
          />
        </div>
        <div className={styles.preview}>
          {report === null ? (
            <p className={styles.none}>{texts.none}</p>
          ) : (
            <iframe className={styles.frame} src={report.documentHref} title={texts.frame} />
          )}
        </div>
      </section>
    </div>
  );
}

function withNumbers(words: string, length: number, locale: ComposerContext['locale']): string {
  return words
    .replace('{length}', formatNumber(length, locale))
    .replace('{most}', formatNumber(LONGEST_ADDRESS, locale));
}
