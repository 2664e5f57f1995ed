import type { ReportSection } from '@/lib/address/report-settings';
import type { SectionBuilder } from '../part';
import { driversSection } from './driver-findings';
import { limitsSection } from './limits';
import { methodSection } from './method';
import { comparisonSection } from './report-figures';
import { evidenceSection } from './report-indicators';
import { summarySection } from './summary';

/** The sections of a report by name; those that are not there yet make nothing. */
export const SECTION_BUILDERS: Readonly<Record<ReportSection, SectionBuilder>> = {
  summary: summarySection,
  comparison: comparisonSection,
  drivers: driversSection,
  instruments: () => null,
  timeline: () => null,
  evidence: evidenceSection,
  robustness: () => null,
  limits: limitsSection,
  method: methodSection,
};
