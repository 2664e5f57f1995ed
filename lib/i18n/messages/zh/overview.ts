import type { overview as english } from '../en/overview';
import type { Wording } from '../wording';

export const overview: Wording<typeof english> = {};
