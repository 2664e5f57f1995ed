import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDictionary } from './render';

writeFileSync(join(import.meta.dirname, '../data-dictionary.md'), renderDictionary());
