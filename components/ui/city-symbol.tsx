import { symbolPath } from '@/lib/charts/symbol-path';
import { cityStyle } from './city-style';
import styles from './city-symbol.module.css';

/** The mark of a city as a small drawing in a line of text. The name beside it says the rest. */
export function CitySymbol({ position }: { readonly position: number }) {
  const { className, mark } = cityStyle(position);
  const ring = mark.shape === 'ring';
  return (
    <svg className={`${className} ${styles.symbol}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={symbolPath(mark.shape, ring ? 90 : 120)}
        fill={ring ? 'none' : 'var(--city)'}
        stroke={ring ? 'var(--city)' : 'none'}
        strokeWidth={3}
      />
    </svg>
  );
}
