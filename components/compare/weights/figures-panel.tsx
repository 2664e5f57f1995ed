import { DriverFiguresTable } from './driver-figures-table';
import { FiguresTable } from './figures-table';
import type { FiguresPanelProps } from './panel-props';
import styles from './weights-panel.module.css';

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
