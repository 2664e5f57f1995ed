import { signInPath } from '../address/access-paths';
import { draftPath, importPath } from '../address/import-paths';
import { IMPORT_FAULTS, type ImportFault } from '../address/parse-import';
import { toAppError } from '../errors/app-error';
import { readsPages, seeOther } from '../http/form-answer';
import { answering } from '../http/problem';
import type { Locale } from '../text/localized';

/**
 * Runs the handler of a form of importing. Whoever reads pages is led back to the page, which
 * tells what was wrong; programs get the problem document of every handler.
 *
 * @param draft the draft whose page the form stands on; null: the page of all drafts
 */
export function answeringImport(
  request: Request,
  locale: Locale,
  draft: string | null,
  produce: () => Promise<Response>,
): Promise<Response> {
  return answering(request, async () => {
    try {
      return await produce();
    } catch (thrown) {
      const { code, values } = toAppError(thrown);
      if (!readsPages(request)) throw thrown;
      if (code === 'sign-in-needed') {
        const to = draft === null ? importPath(locale) : draftPath(locale, draft);
        return seeOther(signInPath(locale, { error: code, to }));
      }
      if (!isTold(code)) throw thrown;
      const { count } = values;
      const fault = { error: code, ...(count === undefined ? {} : { count: String(count) }) };
      // The page of a draft that is gone has nowhere to tell it.
      const isGone = draft === null || code === 'draft-unknown';
      return seeOther(isGone ? importPath(locale, fault) : draftPath(locale, draft, fault));
    }
  });
}

function isTold(code: string): code is ImportFault {
  return (IMPORT_FAULTS as readonly string[]).includes(code);
}
