import type { ReactNode } from 'react';
import styles from './formula.module.css';
import { DisplayMath } from './math-elements';

type FormulaProps = {
  readonly title: ReactNode;
  /** The same in words, for whoever does not read formulas. */
  readonly words: ReactNode;
  /** MathML, without the element `math`. */
  readonly children: ReactNode;
  /** A second line, where one would be too wide for a phone. */
  readonly secondLine?: ReactNode;
};

/** A formula with its name, and what it says in words. */
export function Formula({ title, words, children, secondLine }: FormulaProps) {
  return (
    <div className={styles.formula}>
      <h4>{title}</h4>
      <div>
        <DisplayMath>{children}</DisplayMath>
        {secondLine !== undefined && <DisplayMath>{secondLine}</DisplayMath>}
      </div>
      <p>{words}</p>
    </div>
  );
}
