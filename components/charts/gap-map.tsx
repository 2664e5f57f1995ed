import type { ReactNode } from 'react';
import { CitySymbol } from '@/components/ui/city-symbol';
import { LevelMeter } from '@/components/ui/level-meter';
import type { ChartWords } from '@/lib/charts/chart-series';
import type { GapCell, GapMap as GapMapData } from '@/lib/charts/gap-map';
import styles from './gap-map.module.css';

type GapMapProps = {
  readonly map: GapMapData;
  readonly words: ChartWords;
  /** Where a cell leads: to its evidence, or to what is missing. */
  readonly cellHref?: (cell: GapCell, indicator: string) => string | undefined;
  /** Where the name of an indicator leads: to its definition. */
  readonly indicatorHref?: (indicator: string) => string | undefined;
};

/** With more cities than this a driver takes the whole width, and a phone stacks the cells. */
const SIDE_BY_SIDE = 2;

/** How far the evidence on each city reaches, indicator by indicator; empty cells are hatched. */
export function GapMap({ map, words, cellHref, indicatorHref }: GapMapProps) {
  return (
    <div className={map.cities.length > SIDE_BY_SIDE ? `${styles.map} ${styles.many}` : styles.map}>
      {map.groups.map((group) => (
        <table key={group.driver.slug} className={styles.group}>
          <caption>{group.driver.label}</caption>
          <GapHead map={map} words={words} />
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.indicator.slug}>
                <th scope="row">
                  <MaybeLink href={indicatorHref?.(row.indicator.slug)}>
                    {row.indicator.label}
                  </MaybeLink>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.city.slug}>
                    <span className={styles.city} aria-hidden="true">
                      <CitySymbol position={cell.city.position} /> {cell.city.name}
                    </span>
                    <LevelMeter
                      level={cell.level}
                      isInSteps={row.isRubric}
                      position={cell.city.position}
                      text={cell.text}
                      href={cellHref?.(cell, row.indicator.slug)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function GapHead({ map, words }: { readonly map: GapMapData; readonly words: ChartWords }) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.indicator}</th>
        {map.cities.map((city) => (
          <th key={city.slug} scope="col">
            <CitySymbol position={city.position} /> {city.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type MaybeLinkProps = { readonly href: string | undefined; readonly children: ReactNode };

function MaybeLink({ href, children }: MaybeLinkProps) {
  return href === undefined ? children : <a href={href}>{children}</a>;
}
