import type { ReactNode } from 'react';
import styles from './choice.module.css';

type ChoiceProps = {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: ReactNode;
  /** What is chosen with it, in a line below. */
  readonly about?: ReactNode;
  /** More that belongs to the choice. */
  readonly children?: ReactNode;
};

/** A box or a radio button with its label and a line that describes it. */
export function Choice({ type, name, value, isChosen, label, about, children }: ChoiceProps) {
  const id = `${name}-${value}`;
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      />
      <label htmlFor={id}>{label}</label>
      {about !== undefined && (
        <p id={`${id}-about`} className={styles.about}>
          {about}
        </p>
      )}
      {children}
    </div>
  );
}

type ChoiceGroupProps = {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  /** How the choices stand: as rows with a line between, in columns, or close together. */
  readonly look?: 'rows' | 'columns' | 'close';
  readonly children: ReactNode;
};

/** Choices that belong together, under their legend. */
export function ChoiceGroup({ id, legend, hint, look = 'close', children }: ChoiceGroupProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <fieldset className={styles.group} aria-describedby={hintId}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles[look]}>{children}</div>
    </fieldset>
  );
}
