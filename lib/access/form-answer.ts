import { accessPath, signInPath } from '../address/access-paths';
import { TOLD_FAULTS, type ToldFault } from '../address/parse-access';
import { type AppError, toAppError } from '../errors/app-error';
import { readsPages, seeOther } from '../http/form-answer';
import { answering } from '../http/problem';
import type { Locale } from '../text/localized';

/** The page that a form stands on. */
export type FormPage = 'sign-in' | 'access';

/**
 * Runs the handler of a form. Whoever reads pages is led back to the form, which tells what was
 * wrong in the reader's language; programs get the problem document of every handler.
 */
export function answeringForm(
  request: Request,
  page: FormPage,
  locale: Locale,
  produce: () => Promise<Response>,
): Promise<Response> {
  return answering(request, async () => {
    try {
      return await produce();
    } catch (thrown) {
      const error = toAppError(thrown);
      if (!readsPages(request) || !isTold(error)) throw thrown;
      return seeOther(pathOf(page, locale, error));
    }
  });
}

function isTold(error: AppError): error is AppError & { readonly code: ToldFault } {
  return (TOLD_FAULTS as readonly string[]).includes(error.code);
}

function pathOf(
  page: FormPage,
  locale: Locale,
  { code, values: { minutes } }: AppError & { readonly code: ToldFault },
): string {
  const fault = { error: code, ...(minutes === undefined ? {} : { minutes: String(minutes) }) };
  // Who is no longer signed in is sent to sign in, and comes back.
  if (code === 'sign-in-needed') return signInPath(locale, { ...fault, to: accessPath(locale) });
  return page === 'access' ? accessPath(locale, fault) : signInPath(locale, fault);
}
