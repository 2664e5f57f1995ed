import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

const HEIGHT = 360;

/** Gives a chart the width of its column. The first dimension spares a warning before measuring. */
export function PlayFrame({ children }: { readonly children: ReactElement }) {
  return (
    <ResponsiveContainer
      width="100%"
      height={HEIGHT}
      initialDimension={{ width: 360, height: HEIGHT }}
    >
      {children}
    </ResponsiveContainer>
  );
}
