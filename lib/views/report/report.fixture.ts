import { parseReportQuery } from '../../address/parse-report';
import { compareData } from '../compare/compare.fixture';
import { type ReportContent, reportView } from '../report';
import { event } from '../rows.fixture';
import type { ReportData } from './data';

/*
 * The cities, levels and passages are those of compare.fixture.ts: nine passages of one source,
 * the first four in its first half. Passages 1 and 4, on North, name a policy instrument each.
 * Two events of North are dated, the second on the day after the source was published.
 */

const STAGES_OF: Readonly<Record<string, readonly ('research' | 'application' | 'scale')[]>> = {
  e1: ['research', 'application'],
  e4: ['research'],
};

/** The rows of a small edition; see the head of this file. */
export function reportData(): ReportData {
  const data = compareData();
  const numbers = Array.from({ length: 9 }, (_, at) => at + 1);
  return Object.freeze({
    ...data,
    evidence: data.evidence.map((row) => {
      const stages = STAGES_OF[row.slug];
      return stages === undefined ? row : { ...row, kind: 'policy' as const, stages: [...stages] };
    }),
    items: [],
    denominators: [],
    secondRatings: [],
    quantities: [],
    organizations: [],
    waves: [{ slug: 'models', position: 1, title: { en: 'Models' }, start: '2015', end: null }],
    events: [event('ahead', '2026-01-09'), event('told', '2025')],
    disagreements: [],
    sections: [
      { source: 'paper', number: 1, title: { en: 'First half' } },
      { source: 'paper', number: 2, title: { en: 'Second half' } },
    ],
    passages: numbers.map((number) => ({
      source: 'paper',
      number,
      section: number < 5 ? 1 : 2,
      marker: null,
      paraphrase: { en: `What passage ${number} says.` },
      fingerprint: '0'.repeat(64),
      use: 'linked' as const,
      reason: null,
    })),
  });
}

/** The view of a report that a query such as `cities=north,south&drivers=money` asks for. */
export function reportOn(query: string) {
  const offer = { cities: ['north', 'south', 'east'], drivers: ['people', 'money'] };
  const parsed = parseReportQuery(query, offer, 'en');
  return reportView(reportData(), { locale: 'en', parsed, origin: 'https://fulcrum.example' });
}

/** The report itself. */
export function contentOf(query: string): ReportContent {
  const [first] = reportOn(query).reports;
  if (first === undefined) throw new Error('no report');
  return first.report;
}
