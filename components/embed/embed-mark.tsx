import { cityStyle } from '@/components/ui/city-style';
import { symbolPath } from '@/lib/charts/symbol-path';

/** The mark of a city in a line of text. */
export function EmbedMark({ position }: { readonly position: number }) {
  const { className, mark } = cityStyle(position);
  const isRing = mark.shape === 'ring';
  return (
    <svg className={`${className} mark`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={symbolPath(mark.shape, isRing ? 90 : 120)}
        fill={isRing ? 'none' : 'var(--city)'}
        stroke={isRing ? 'var(--city)' : 'none'}
        strokeWidth={3}
      />
    </svg>
  );
}
