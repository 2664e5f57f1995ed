import { citySlot, DISTINCT_CITIES } from '@/lib/charts/city-mark';
import styles from './hatch-patterns.module.css';

const ALL = Array.from({ length: DISTINCT_CITIES }, (_, index) => index + 1);

type HatchPatternsProps = {
  /** Positions of the cities that the page shows; all that can be told apart where not said. */
  readonly cities?: readonly number[];
};

/** Fill of a mark that rests on too little evidence, in the colour of the city. */
export function thinFill(position: number): string {
  return `url(#hatch-city-${citySlot(position)})`;
}

/** Fill of a slot without evidence. */
export const MISSING_FILL = 'url(#hatch-missing)';

/**
 * The hatches that charts fill with, once for each page. They are lines and not tints, so that
 * they survive greyscale, photocopies and forced colours. The SVG takes no room, but must not be
 * `display: none`: patterns in there are not drawn.
 */
export function HatchPatterns({ cities = ALL }: HatchPatternsProps) {
  return (
    <svg className={styles.store} width="0" height="0" aria-hidden="true">
      <defs>
        {[...new Set(cities.map(citySlot))].map((slot) => (
          <pattern
            key={slot}
            id={`hatch-city-${slot}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line
              x1="1.25"
              y1="0"
              x2="1.25"
              y2="5"
              stroke={`var(--city-${slot})`}
              strokeWidth="2"
            />
          </pattern>
        ))}
        <pattern
          id="hatch-missing"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="1" y1="0" x2="1" y2="6" stroke="var(--edge)" strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  );
}
