import type { report as english } from '../en/report';
import type { Wording } from '../wording';

export const report: Wording<typeof english> = {};
