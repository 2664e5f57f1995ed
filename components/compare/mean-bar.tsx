import type { ReactNode } from 'react';
import { BarTrack } from '@/components/charts/bar-track';
import styles from './mean-bar.module.css';

type MeanBarProps = {
  /** 0 to 100; null: no evidence. */
  readonly mean: number | null;
  readonly position: number;
  readonly text: ReactNode;
};

/** A number of 0 to 100 with a bar of that length; a hatched slot where nothing is known. */
export function MeanBar({ mean, position, text }: MeanBarProps) {
  return (
    <span className={styles.mean}>
      <BarTrack
        state={mean === null ? 'missing' : 'scored'}
        value={mean}
        bounds={null}
        position={position}
      />
      <span>{text}</span>
    </span>
  );
}
