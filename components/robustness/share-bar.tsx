import { cityStyle } from '@/components/ui/city-style';
import { toPixels } from '@/lib/charts/pixels';
import styles from './share-bar.module.css';

type ShareBarProps = {
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** The city whose share it is; null: the two are level. */
  readonly position: number | null;
};

/** A share from none to all, with half of it marked; the number stands beside it. */
export function ShareBar({ share, text, position }: ShareBarProps) {
  const city = position === null ? null : cityStyle(position).className;
  return (
    <span className={styles.cell}>
      <svg className={city === null ? styles.bar : `${styles.bar} ${city}`} aria-hidden="true">
        <rect className={styles.slot} width="100%" height="100%" />
        <rect
          className={city === null ? styles.level : styles.share}
          width={`${toPixels(share * 100)}%`}
          height="100%"
        />
        <line className={styles.middle} x1="50%" x2="50%" y1="-2" y2="14" />
      </svg>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
