import type { WeightsInAddress } from '@/lib/address/paths';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import { DriverFiguresTable } from './driver-figures-table';
import { FiguresTable } from './figures-table';
import type { PanelContext } from './panel-props';
import styles from './weights-panel.module.css';

export type FiguresPanelProps = PanelContext & {
  readonly yours: WhatIfFigures;
  /** Weights in force as shares, 0 to 1 for each driver. */
  readonly shares: WeightsInAddress;
};

/**
 * The figures under the official weights and under the reader's. The server draws them first; the
 * browser fetches this component with the engine, when there is something new to draw.
 */
export function FiguresPanel(props: FiguresPanelProps) {
  return (
    <div className={styles.tables}>
      <FiguresTable {...props} />
      <DriverFiguresTable {...props} />
    </div>
  );
}
