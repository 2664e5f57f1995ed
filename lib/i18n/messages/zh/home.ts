import type { home as english } from '../en/home';
import type { Wording } from '../wording';

export const home: Wording<typeof english> = {};
