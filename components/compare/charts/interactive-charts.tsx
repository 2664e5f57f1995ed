'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import type { ChartSeries } from '@/lib/charts/chart-series';
import styles from './interactive-charts.module.css';
import type { BareSeries, PlayChartProps, PlayMode, PlayTexts } from './play-props';

type InteractiveChartsProps = {
  readonly series: BareSeries;
  readonly texts: PlayTexts;
  /** The drawing made on the server: what is painted first, read without script and printed. */
  readonly children: ReactNode;
};

type Charts = Readonly<Record<PlayMode, ComponentType<PlayChartProps>>> &
  Pick<typeof import('./play-charts'), 'PlayReadout'> & { readonly whole: ChartSeries };

const MODES = ['radar', 'bars'] as const;

/** A static drawing that turns into a chart to play with when the reader first touches it. */
export function InteractiveCharts({ series, texts, children }: InteractiveChartsProps) {
  const [charts, setCharts] = useState<Charts | null>(null);
  const [mode, setMode] = useState<PlayMode>('radar');
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const Chart = charts?.[mode];

  async function wake() {
    if (charts !== null) return;
    try {
      const { PlayBars, PlayRadar, PlayReadout, wholeSeries } = await import('./play-charts');
      setCharts({ radar: PlayRadar, bars: PlayBars, PlayReadout, whole: wholeSeries(series) });
    } catch {
      // Without the library the drawing stays, and nothing is lost but the hovering.
    }
  }

  return (
    <fieldset aria-label={texts.label} onPointerEnter={wake} onFocus={wake}>
      {charts === null || Chart === undefined ? (
        children
      ) : (
        <div className={styles.drawn}>
          <Chart series={charts.whole} {...{ texts, highlighted }} onPoint={setPointed} />
          <charts.PlayReadout series={charts.whole} {...{ texts, pointed }} />
        </div>
      )}
      {charts !== null && <div className={styles.printed}>{children}</div>}
      <div className={styles.controls}>
        {MODES.map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={mode === option}
            onClick={() => setMode(option)}
          >
            {texts[option]}
          </button>
        ))}
        {series.cities.map((city) => (
          <button
            key={city.slug}
            type="button"
            aria-pressed={highlighted === city.slug}
            onClick={() => setHighlighted(highlighted === city.slug ? null : city.slug)}
          >
            {city.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
