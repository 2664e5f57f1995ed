import { cityStyle } from '@/components/ui/city-style';
import { toPixels } from '@/lib/charts/pixels';
import styles from './share-bar.module.css';

type ShareBarProps = {
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** The city whose share it is; null: the two are level. */
  readonly position: number | null;
  /** The share that is marked on the bar, 0 to 1; usual: half. Null: none. */
  readonly mark?: number | null;
};

/** A share from none to all, with another one marked; the number stands beside it. */
export function ShareBar({ share, text, position, mark = 0.5 }: ShareBarProps) {
  const place = mark === null ? null : `${toPixels(mark * 100)}%`;
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
        {place !== null && <line className={styles.mark} x1={place} x2={place} y1="-2" y2="14" />}
      </svg>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
