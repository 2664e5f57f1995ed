import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Finished words of the preview. */
export type PreviewTexts = {
  /** Of the frame. */
  readonly title: string;
  readonly laying: string;
  /** Told where the number of pages replaces the slot. */
  readonly pages: { readonly slot: string; readonly one: string; readonly other: string };
  readonly unreachable: string;
  readonly refused: string;
  readonly retry: string;
  readonly open: string;
  readonly withoutScript: string;
};

const SLOT = '{count}';

/** The words of the preview in one language. Runs on the server. */
export function previewTexts(locale: Locale): PreviewTexts {
  const t = translator(locale, 'pagedPreview');
  return {
    title: t('title'),
    laying: t('laying'),
    pages: {
      slot: SLOT,
      one: t('onePage'),
      other: t('pages', { count: SLOT }),
    },
    unreachable: t('unreachable'),
    refused: t('refused'),
    retry: t('retry'),
    open: t('open'),
    withoutScript: t('withoutScript'),
  };
}
