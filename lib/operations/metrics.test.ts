import { channel } from 'node:diagnostics_channel';
import { expect, it } from 'vitest';
import type { FinishedRequest } from '../http/requests';
import { metrics, startMetrics } from './metrics';
import { announceReportJob, provideReportLoad } from './report-jobs';

const REQUEST: FinishedRequest = {
  id: 'request-1',
  method: 'GET',
  route: { kind: 'page', name: 'compare-one', path: '/en/an-index/compare/a,b' },
  status: 200,
  milliseconds: 30,
  bytes: 1000,
};

it('is nothing until it is switched on, then counts in the text format of Prometheus', async () => {
  expect(metrics()).toBeNull();
  const { requestFinished, contentType } = startMetrics(async () => [
    { index: 'an-index', hash: 'aa' },
  ]);
  requestFinished(REQUEST);
  requestFinished({ ...REQUEST, method: 'PROPFIND', milliseconds: 3000 });
  announceReportJob({ file: 'pdf', outcome: 'made', milliseconds: 4000 });
  provideReportLoad(() => ({ running: 1, waiting: 3 }));
  channel('fulcrum.editions').publish(['aa', 'bb']);

  expect(contentType).toContain('version=0.0.4');
  const lines = (await metrics()?.text())?.split('\n');
  for (const line of [
    'fulcrum_http_requests_total{route="compare-one",method="GET",status="200"} 1',
    'fulcrum_http_requests_total{route="compare-one",method="other",status="200"} 1',
    'fulcrum_http_request_duration_seconds_bucket{le="0.025",route="compare-one"} 0',
    'fulcrum_http_request_duration_seconds_bucket{le="0.05",route="compare-one"} 1',
    'fulcrum_http_request_duration_seconds_count{route="compare-one"} 2',
    'fulcrum_current_edition{index="an-index",edition="aa"} 1',
    'fulcrum_editions_published_total 2',
    'fulcrum_report_duration_seconds_sum{file="pdf",outcome="made"} 4',
    'fulcrum_reports_running 1',
    'fulcrum_reports_waiting 3',
    'fulcrum_page_cache_hits_total 0',
  ]) {
    expect(lines).toContain(line);
  }
});
