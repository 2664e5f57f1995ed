import { problemText } from '@/components/what-if/what-if-words';
import type { Locale } from '@/lib/text/localized';
import type { ReasonView } from '@/lib/views/method-problem';

type RefusalReasonProps = { readonly reason: ReasonView; readonly locale: Locale };

/** Why a way of doing a step cannot be applied, in the reader's words where the engine told of data. */
export function RefusalReason({ reason: { message, problem }, locale }: RefusalReasonProps) {
  return problem === null ? <q lang="en">{message}</q> : problemText(problem, locale);
}
