import { rates } from './rate';
import { pathOf } from './routes';
import { atLeast, Table } from './table';

/** What a page reaches at least, to a static page of its size. */
const STATIC_BUDGET = 0.8;
const CONNECTIONS = 10;

/** The pages whose rate is measured: other languages, other selections, other kinds. */
export const SERVED = [
  'overview',
  'compare',
  'compare, weights',
  'city',
  'methodology',
  'report',
  'overview (zh)',
  'compare (zh)',
  'methodology (zh)',
  'report (zh)',
];

/** Prints the requests per second of each page beside a static page of Next of the same size. */
export async function benchServer(application: string, addressBeside: (name: string) => string) {
  const table = new Table([
    ['Page', -22],
    ['requests/s', 10],
    ['static page of its size', 23],
    ['ratio', 10],
  ]);
  for (const name of SERVED) {
    const targets = [{ url: application + pathOf(name) }, { url: addressBeside(name) }];
    const [own = 0, other = 0] = await rates(targets, CONNECTIONS);
    const ratio = atLeast(own / other, STATIC_BUDGET, 2);
    table.row([name, own.toFixed(0), other.toFixed(0), ratio]);
  }
}
