import type { Locale } from '@/lib/text/localized';
import type { DraftView } from '@/lib/views/import/draft-view';

/** What every step of an import is shown with. */
export type StageProps = { readonly draft: DraftView; readonly locale: Locale };
