import { reportFilePath } from '../address/api-paths';
import type { ReportFile } from '../print/report-file';
import { eventStream } from './event-stream';
import { answering } from './problem';

/**
 * Tells how far the making of a report is: `queued` with its place, `step` with `starting`,
 * `laying-out` or `printing`, at last `done` with the file's address or `failed` with the problem.
 * Who closes the connection gives the report up.
 */
export function respondProgress(request: Request, index: string, file: ReportFile): Response {
  return eventStream(request, async (send, signal) => {
    try {
      await file.make({
        signal,
        onState(state) {
          if (state.kind === 'queued') send('queued', { position: state.position });
          else send('step', { step: state.step });
        },
      });
      send('done', { href: reportFilePath(index, 'pdf', file.query) });
    } catch (thrown) {
      if (signal.aborted) return;
      const answer = await answering(request, () => Promise.reject(thrown));
      send('failed', await answer.json());
    }
  });
}
