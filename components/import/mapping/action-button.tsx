import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import styles from './form.module.css';

type ActionButtonProps = {
  /** What the form is to do: lib/address/parse-mapping.ts. */
  readonly action: string;
  readonly label: string;
  /** For a screen reader, where the label alone does not tell it apart. */
  readonly name?: string;
  readonly isSmall?: boolean;
};

/** A quiet button that sends the form, with all that was typed, to have something done. */
export function ActionButton({ action, label, name, isSmall = false }: ActionButtonProps) {
  return (
    <button
      type="submit"
      name={FORM_FIELDS.action}
      value={action}
      className={isSmall ? `${styles.quiet} ${styles.small}` : styles.quiet}
      aria-label={name}
    >
      {label}
    </button>
  );
}
