import { requireRole } from '../access/identity';
import { AppError } from '../errors/app-error';
import { answering } from '../http/problem';
import { respondFile } from '../http/respond';
import { readFaultsCsv, readScoresCsv } from '../read/import-files';
import type { DraftAddress } from './answer-draft';

/** What the last check of a draft found, as a file for a spreadsheet. */
export function answerFaultsFile(request: Request, address: DraftAddress): Promise<Response> {
  return answerFile(request, 'faults.csv', async () =>
    readFaultsCsv(address.draft, address.locale),
  );
}

/** The scores that the last preview of a draft has move, as a file for a spreadsheet. */
export function answerScoresFile(request: Request, address: DraftAddress): Promise<Response> {
  return answerFile(request, 'scores.csv', async () => readScoresCsv(address.draft));
}

function answerFile(
  request: Request,
  name: string,
  read: () => Promise<string | null>,
): Promise<Response> {
  return answering(request, async () => {
    await requireRole(request, 'editor');
    const content = await read();
    if (content === null) throw new AppError('not-found', `${name} of a draft`);
    const answer = respondFile(request, { name, content }, 'text/csv; charset=utf-8');
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  });
}
