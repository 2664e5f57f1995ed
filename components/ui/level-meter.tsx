import { createElement, Fragment } from 'react';
import { cityStyle } from './city-style';
import { MISSING_FILL } from './hatch-patterns';
import styles from './level-meter.module.css';
import { VisuallyHidden } from './visually-hidden';

const LEVELS = [1, 2, 3, 4] as const;
const BOX = 18;
const GAP = 3;
const WIDTH = LEVELS.length * BOX + (LEVELS.length - 1) * GAP;
const HEIGHT = 12;

type LevelMeterProps = {
  /** 0 to 4 (part levels are drawn in part); null: no evidence. */
  readonly level: number | null;
  /** Whether it is a level of a rubric, in boxes; a measured share is one bar. */
  readonly isInSteps?: boolean;
  /** Position of the city in its index: its colour. */
  readonly position: number;
  /** Finished text beside the boxes: `3`, or the word for no evidence. */
  readonly text: string;
  /** Finished name for a screen reader ("level 3 of 4"); the text alone where it says enough. */
  readonly label?: string;
  /** Where it leads: to the evidence under the cell. */
  readonly href?: string;
};

/** A rubric level as four boxes, filled as far as the level reaches; a hatched slot where nothing is known. */
export function LevelMeter({
  level,
  isInSteps = true,
  position,
  text,
  label,
  href,
}: LevelMeterProps) {
  const content = (
    <>
      <svg className={styles.boxes} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {level === null ? (
          <EmptySlot />
        ) : isInSteps ? (
          <Boxes level={level} />
        ) : (
          <Bar level={level} />
        )}
      </svg>
      <span {...(label === undefined ? {} : { 'aria-hidden': true })}>{text}</span>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </>
  );
  const className = `${styles.meter} ${cityStyle(position).className}`;
  if (href === undefined) return <span className={className}>{content}</span>;
  return (
    <a className={className} href={href}>
      {content}
    </a>
  );
}

function Boxes({ level }: { readonly level: number }) {
  // Given one by one, boxes need no keys: a page holds many.
  return createElement(Fragment, null, ...LEVELS.map((_, index) => box(index, level)));
}

function Bar({ level }: { readonly level: number }) {
  return (
    <>
      <rect
        x={0.5}
        y={0.5}
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill="none"
        stroke="var(--edge)"
      />
      <rect width={(WIDTH * level) / LEVELS.length} height={HEIGHT} fill="var(--city)" />
    </>
  );
}

function box(index: number, level: number) {
  const x = index * (BOX + GAP);
  const filled = Math.min(1, Math.max(0, level - index));
  return (
    <g>
      <rect
        x={x + 0.5}
        y={0.5}
        width={BOX - 1}
        height={HEIGHT - 1}
        fill="none"
        stroke="var(--edge)"
      />
      {filled > 0 && <rect x={x} y={0} width={BOX * filled} height={HEIGHT} fill="var(--city)" />}
    </g>
  );
}

function EmptySlot() {
  return <rect width={WIDTH} height={HEIGHT} fill={MISSING_FILL} />;
}
