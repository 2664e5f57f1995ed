import { CAUSE_KINDS, type CauseKind } from '@/lib/views/editions/cause-kind';
import type { ChangeSegment } from '@/lib/views/editions/change-types';
import styles from './change-bar.module.css';

type ChangeBarProps = {
  readonly segments: readonly ChangeSegment[];
  /** The change itself; null: none to draw. */
  readonly by: number | null;
  /** Points to either side of the middle. */
  readonly scale: number;
};

const MIDDLE = 50;

/**
 * The parts of a change on either side of nothing. It has no name of its own: the same numbers
 * stand beside it as text.
 */
export function ChangeBar({ segments, by, scale }: ChangeBarProps) {
  const share = (amount: number) => (amount / scale) * MIDDLE;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
      {placed(segments).map(({ kind, start, end }) => (
        <rect
          key={kind}
          className={styles.part}
          x={`${MIDDLE + share(Math.min(start, end))}%`}
          width={`${Math.abs(share(end - start))}%`}
          y="3"
          height="14"
          fill={causeFill(kind)}
        />
      ))}
      <line className={styles.middle} x1="50%" x2="50%" y1="0" y2="20" />
      {by !== null && (
        <line
          className={styles.total}
          x1={`${MIDDLE + share(by)}%`}
          x2={`${MIDDLE + share(by)}%`}
          y1="0"
          y2="20"
        />
      )}
    </svg>
  );
}

/** What raises is laid out to the right, what lowers to the left, each from the middle. */
function placed(segments: readonly ChangeSegment[]) {
  let [right, left] = [0, 0];
  return segments.map(({ kind, amount }) => {
    const start = amount > 0 ? right : left;
    if (amount > 0) right += amount;
    else left += amount;
    return { kind, start, end: start + amount };
  });
}

/** The fill of a kind of cause: lines and dots, so that it survives greyscale and photocopies. */
export function causeFill(kind: CauseKind): string {
  return `url(#cause-${kind})`;
}

/** The fills, once for each page. */
export function CausePatterns() {
  return (
    <svg className={styles.store} width="0" height="0" aria-hidden="true">
      <defs>
        {CAUSE_KINDS.map((kind) => (
          <pattern
            key={kind}
            id={`cause-${kind}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            {PATTERNS[kind].map((path) => (
              <path key={path} className={styles.ink} d={path} />
            ))}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const PATTERNS = {
  added: ['M0 3H6', 'M0 1H6', 'M0 5H6'],
  removed: ['M0 6L6 0', 'M-1.5 1.5L1.5 -1.5', 'M4.5 7.5L7.5 4.5'],
  revised: ['M2 3H4'],
  weights: ['M3 0V6'],
  method: ['M0 3H6'],
  peers: ['M0 3H6', 'M3 0V6'],
  framework: ['M0 0L6 6', 'M0 6L6 0'],
} as const satisfies Readonly<Record<CauseKind, readonly string[]>>;
