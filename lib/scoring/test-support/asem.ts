import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DraftNode, Framework, Group, Indicator, Parameters } from '../../framework/types';
import type { Observed } from '../types';
import { frameworkOf, group, indicator, LENIENT } from './frameworks';
import { frozen } from './frozen';

/**
 * The ASEM Sustainable Connectivity index (51 countries, 49 indicators, 63 cells missing) with what
 * COINr 1.1.14 makes of it. The data lie beside the repository and do not belong to it; without
 * them tests are left out, and say so.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/data/asem');

export const ASEM_LEFT_OUT = existsSync(FOLDER)
  ? null
  : `left out: the comparison with COINr needs its data in ${FOLDER}`;

export type AsemRow = Readonly<Record<string, string>>;

export function asemTable(name: string): readonly AsemRow[] {
  return frozen(
    parse<AsemRow>(readFileSync(path.join(FOLDER, name)), { columns: true, bom: true }),
  );
}

export function asemCountries(): readonly string[] {
  return asemTable('values.csv').map(({ uCode = '' }) => uCode);
}

export function asemObservations(): readonly Observed[] {
  return frozen(
    asemTable('values.csv').flatMap(({ uCode = '', uName: _, ...cells }) =>
      Object.entries(cells)
        .filter(([, cell]) => cell !== '')
        .map(([slug, cell]) => ({ city: uCode, indicator: slug, value: Number(cell) })),
    ),
  );
}

/** How the index is made: of its indicators, and of its groups by level (2 pillars, 4 the index). */
export type AsemMethod = {
  readonly indicator: Partial<Indicator>;
  readonly groups: (level: number) => Partial<Pick<Group, 'aggregation' | 'missing'>>;
  readonly parameters?: Partial<Parameters>;
  /** Weights by place in framework.csv; all 1 where left out. */
  readonly weightAt?: (place: number) => number;
};

/** The index by a method. Goalposts and target are those of goalposts.csv (target: the better one). */
export function asemFramework(method: AsemMethod): Framework {
  const posts = new Map(
    asemTable('goalposts.csv').map(({ code = '', lower, upper }) => [
      code,
      [Number(lower), Number(upper)] as const,
    ]),
  );
  const nodes = asemTable('framework.csv').map((row, place): DraftNode => {
    const { code = '', parent = '', level } = row;
    const weight = method.weightAt?.(place) ?? Number(row.weight);
    if (level === '1') {
      const direction = row.direction === '-1' ? -1 : 1;
      const goalposts = posts.get(code) ?? null;
      const target = goalposts?.[direction === 1 ? 1 : 0];
      const rest = { weight, direction, goalposts, target, ratingStep: null } as const;
      return indicator(code, parent, { ...rest, ...method.indicator });
    }
    const rest = { weight, ...method.groups(Number(level)) };
    return parent === '' ? group('index', code, null, rest) : group('driver', code, parent, rest);
  });
  return frameworkOf(nodes, { ...LENIENT, draws: 1, ...method.parameters });
}
