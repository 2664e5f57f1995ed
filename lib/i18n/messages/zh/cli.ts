import type { cli as english } from '../en/cli';
import type { Wording } from '../wording';

export const cli: Wording<typeof english> = {};
