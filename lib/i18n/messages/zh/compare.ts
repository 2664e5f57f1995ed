import type { compare as english } from '../en/compare';
import type { Wording } from '../wording';

export const compare: Wording<typeof english> = {};
