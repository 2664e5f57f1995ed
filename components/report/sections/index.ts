import type { ReportSection } from '@/lib/address/report-settings';
import type { SectionBuilder } from '../part';
import { comparisonSection } from './comparison/comparison';
import { driversSection } from './drivers/drivers';
import { evidenceSection } from './evidence';
import { instrumentsSection } from './instruments';
import { limitsSection } from './limits';
import { methodSection } from './method';
import { robustnessSection } from './robustness/robustness';
import { summarySection } from './summary';
import { timelineSection } from './timeline';

/** The sections of a report by name. */
export const SECTION_BUILDERS: Readonly<Record<ReportSection, SectionBuilder>> = {
  summary: summarySection,
  comparison: comparisonSection,
  drivers: driversSection,
  instruments: instrumentsSection,
  timeline: timelineSection,
  evidence: evidenceSection,
  robustness: robustnessSection,
  limits: limitsSection,
  method: methodSection,
};
