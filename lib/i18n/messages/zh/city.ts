import type { city as english } from '../en/city';
import type { Wording } from '../wording';

export const city: Wording<typeof english> = {};
