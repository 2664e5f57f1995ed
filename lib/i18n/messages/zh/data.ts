import type { data as english } from '../en/data';
import type { Wording } from '../wording';

export const data: Wording<typeof english> = {};
