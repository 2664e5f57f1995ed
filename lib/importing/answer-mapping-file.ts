import { requireRole } from '../access/identity';
import { attachment } from '../http/content-disposition';
import { mappingState } from '../jobs/worked-mapping';
import { MAPPING_FILE } from '../mapping';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';
import { openWork } from './open-work';

/** The mapping of a draft as it stands, as a file to keep or to change. */
export function answerMappingFile(
  request: Request,
  locale: Locale,
  draft: string,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    await requireRole(request, 'editor');
    const { worked } = await openWork(draft);
    return new Response(`${JSON.stringify(worked.mapping, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': attachment(MAPPING_FILE),
        'Cache-Control': 'no-store',
        ETag: `"${mappingState(worked)}"`,
      },
    });
  });
}
