import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBadInputs, tryBadInputs } from './render';

writeFileSync(join(import.meta.dirname, '../bad-inputs.md'), renderBadInputs(await tryBadInputs()));
