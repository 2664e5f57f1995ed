import type { ReactNode } from 'react';
import styles from './breadcrumb.module.css';

/** A step of the way down to a page, from the top; the page itself is not among them. */
export type BreadcrumbStep = { readonly href: string; readonly label: ReactNode };

type BreadcrumbProps = {
  /** Finished name of the list ("You are here"). */
  readonly label: string;
  readonly steps: readonly BreadcrumbStep[];
};

/** The way back up from a page below another. */
export function Breadcrumb({ label, steps }: BreadcrumbProps) {
  return (
    <nav className={styles.breadcrumb} aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
