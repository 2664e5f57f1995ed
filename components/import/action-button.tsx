import type { ReactNode } from 'react';
import { type DraftAction, draftActionPath } from '@/lib/address/import-paths';
import type { Locale } from '@/lib/text/localized';
import styles from './action-button.module.css';

type ActionButtonProps = {
  readonly draft: string;
  readonly action: DraftAction;
  readonly locale: Locale;
  /** One that only leads away from the work is quiet. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
};

/** A button that asks for something to be done with a draft; it works without script. */
export function ActionButton({ draft, action, locale, isQuiet, children }: ActionButtonProps) {
  return (
    <form method="post" action={draftActionPath(locale, draft, action)} className={styles.form}>
      <button type="submit" className={isQuiet ? styles.quiet : undefined}>
        {children}
      </button>
    </form>
  );
}
