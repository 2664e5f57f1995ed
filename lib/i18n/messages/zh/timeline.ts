import type { timeline as english } from '../en/timeline';
import type { Wording } from '../wording';

export const timeline: Wording<typeof english> = {};
