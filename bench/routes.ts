import {
  cityPath,
  comparePath,
  dataPath,
  evidenceListPath,
  homePath,
  methodologyPath,
  overviewPath,
  reportPath,
  timelinePath,
} from '../lib/address/paths';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** The pages that are measured, one of each kind, by their names. */
export const ROUTES: Readonly<Record<string, string>> = {
  home: homePath('en'),
  overview: overviewPath('en', INDEX),
  compare: comparePath('en', INDEX, CITIES),
  city: cityPath('en', INDEX, 'shanghai'),
  evidence: evidenceListPath('en', INDEX),
  timeline: timelinePath('en', INDEX),
  methodology: methodologyPath('en', INDEX),
  report: reportPath('en', INDEX, CITIES),
  data: dataPath('en', INDEX),
  'overview (zh)': overviewPath('zh', INDEX),
};
