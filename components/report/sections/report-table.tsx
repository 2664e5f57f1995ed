import { DataTable } from '@/components/ui/data-table';
import styles from './report-table.module.css';

type ReportTableProps = Parameters<typeof DataTable>[0] & {
  /** Whether it may be longer than what is left of a page; a short one is kept whole. */
  readonly isLong?: boolean;
};

/** A table of the report: close rows, room below, and its head again on every page that it reaches. */
export function ReportTable({ isLong = false, ...table }: ReportTableProps) {
  return (
    <div className={isLong ? styles.table : `${styles.table} ${styles.short}`}>
      <DataTable {...table} />
    </div>
  );
}
