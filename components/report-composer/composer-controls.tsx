'use client';

import type { ReactNode } from 'react';
import { FIND_CITY_FIELD } from '@/lib/address/report-form';
import styles from './composer-controls.module.css';
import type { ComposerContext, ComposerState } from './composer-state';
import { ReportSide, type SideTexts } from './report-side';
import { useComposer } from './use-composer';

/** Finished words of the form and of what stands beside it. */
export type ComposerTexts = {
  readonly form: string;
  readonly submit: string;
  readonly fresh: string;
  readonly side: SideTexts;
};

type ComposerControlsProps = ComposerContext & {
  readonly initial: ComposerState;
  readonly formAction: string;
  /** The composer as it opens by itself. */
  readonly freshHref: string;
  /** Whether this server can make PDF files. */
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
  return (
    <div className={styles.layout}>
      <form
        ref={form}
        className={styles.form}
        action={props.formAction}
        method="post"
        aria-label={texts.form}
        onSubmit={(event) => {
          if (looksForCity(event.currentTarget)) return;
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
      <ReportSide
        index={props.index}
        locale={props.locale}
        state={state}
        report={report}
        canPrint={props.canPrint}
        texts={texts.side}
      />
    </div>
  );
}

/** A city that is looked for by name is found by the server, which gives the page anew. */
function looksForCity(form: HTMLFormElement): boolean {
  const text = new FormData(form).get(FIND_CITY_FIELD);
  return typeof text === 'string' && text.trim() !== '';
}
