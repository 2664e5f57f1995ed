import type { ColumnProfile } from './columns';
import { readHeading } from './read-heading';

/** Columns that may grow with the size of a city, and those that may say how large it is. */
export type Candidates = {
  /** Counts and sums: to be divided by something, perhaps. */
  readonly counts: readonly string[];
  /** Numbers of people, jobs, households: what they could be divided by. */
  readonly populations: readonly string[];
};

const RELATIVE =
  /\bper\b|%|\brate\b|\bshare\b|\bratio\b|\bindex\b|\bmean\b|\baverage\b|\bmedian\b|\bquotient\b|density|percentage|capita|score|\btime\b|\bspeed\b|\bdistance\b|\bminutes?\b|\bage\b|时间|速度|距离|分钟|年龄|[人户]均|比重|占比|率|指数|密度|平均|每/iu;
const POPULATION =
  /population|inhabitants|residents|employees|\bemployment\b|workforce|labou?r force|households|人口|就业|从业人员|户数/iu;
const MONEY = /[€£$¥]|\b(?:EUR|GBP|USD|CNY|RMB)\b|元$/u;
const FEWEST = 3;

/** Lists both kinds; whether anything is divided is for a person to say. */
export function candidatesOf(columns: readonly ColumnProfile[]): Candidates {
  const sized = columns.filter((column) => {
    const { unit } = readHeading(column.heading);
    const isSum = column.isCount || MONEY.test(unit ?? '');
    return (
      isSum && column.numbers >= FEWEST && !RELATIVE.test(column.heading) && column.percents === 0
    );
  });
  const isPopulation = ({ heading, isCount }: ColumnProfile) => isCount && POPULATION.test(heading);
  return {
    counts: sized.map(({ heading }) => heading),
    populations: sized.filter(isPopulation).map(({ heading }) => heading),
  };
}
