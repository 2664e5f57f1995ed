import type { Locale } from '@/lib/text/localized';
import type { MappingStageView } from '@/lib/views/import-mapping/types';

/** What every part of the form is given. */
export type FormPart = { readonly view: MappingStageView; readonly locale: Locale };
