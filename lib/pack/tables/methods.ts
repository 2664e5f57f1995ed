import { choice, reference, table, text } from '../field';
import { METHOD_SETTINGS } from './vocabulary';

/** What the method is told beyond the columns of the nodes: a row for each setting of a node. */
export const methodsTable = table(
  'methods',
  {
    /** The index for settings of the whole method and for usual treatment; else whose setting it is. */
    node: reference('nodes'),
    setting: choice(METHOD_SETTINGS),
    /** A number, a word, or words parted by semicolons, as the setting has it. */
    value: text(),
  },
  ['node', 'setting'],
);

/** The groups within which missing values may be imputed. */
export const cityGroupsTable = table('city-groups', { city: reference('cities'), group: text() }, [
  'city',
]);
