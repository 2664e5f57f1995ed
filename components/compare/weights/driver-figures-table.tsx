import { DataTable } from '@/components/ui/data-table';
import { formatDifference, formatPercent } from '@/lib/format';
import { axisFor } from '@/lib/views/compare/axis';
import type { DriverFigures, WhatIfFigures } from '@/lib/views/compare/what-if';
import { AddsCell } from '../adds-cell';
import type { FiguresPanelProps, SliderDriver } from './panel-props';

/** What each driver adds under the reader's weights, and the weight at which the cities tie. */
export function DriverFiguresTable(props: FiguresPanelProps) {
  const { drivers, official, yours, texts } = props;
  const axis = axisFor(
    [...official.drivers, ...yours.drivers].map(({ contribution }) => contribution ?? 0),
  );
  return (
    <DataTable
      caption={texts.drivers.caption}
      columns={[
        { key: 'driver', label: texts.drivers.driver },
        { key: 'weight', label: texts.drivers.weight, numeric: true },
        { key: 'adds', label: texts.drivers.adds, numeric: true },
        { key: 'tie', label: texts.drivers.breakEven, numeric: true },
      ]}
      rows={drivers.map((driver) => ({
        key: driver.slug,
        cells: driverCells(props, driver, axis),
      }))}
    />
  );
}

function driverCells(props: FiguresPanelProps, driver: SliderDriver, axis: number) {
  const { address, official, yours, shares, positions, texts } = props;
  const { locale } = address;
  const own = driverOf(yours, driver.slug);
  const contribution = own?.contribution ?? null;
  return [
    driver.title,
    formatPercent(shares[driver.slug] ?? 0, locale),
    <AddsCell
      key="adds"
      value={contribution}
      text={contribution === null ? texts.drivers.nothing : formatDifference(contribution, locale)}
      mark={driverOf(official, driver.slug)?.contribution}
      axis={axis}
      positions={positions}
    />,
    tieText(own, props),
  ];
}

function tieText(own: DriverFigures | undefined, props: FiguresPanelProps): string {
  const { texts, address } = props;
  if (own === undefined || own.contribution === null) return texts.drivers.nothing;
  if (own.breakEven === null) return texts.drivers.never;
  return formatPercent(own.breakEven, address.locale);
}

function driverOf(figures: WhatIfFigures, driver: string): DriverFigures | undefined {
  return figures.drivers.find((entry) => entry.driver === driver);
}
