import { cityStyle } from '@/components/ui/city-style';
import styles from './mean-bar.module.css';

type MeanBarProps = {
  /** 0 to 100; null: no evidence. */
  readonly mean: number | null;
  readonly position: number;
  readonly text: string;
};

/** A number of 0 to 100 with a bar of that length; a hatched slot where nothing is known. */
export function MeanBar({ mean, position, text }: MeanBarProps) {
  return (
    <span className={`${styles.mean} ${cityStyle(position).className}`}>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <line className={styles.axis} x1="0" x2="100" y1="10" y2="10" />
        <rect
          className={mean === null ? styles.missing : styles.value}
          width={mean ?? 100}
          height="10"
        />
      </svg>
      <span>{text}</span>
    </span>
  );
}
