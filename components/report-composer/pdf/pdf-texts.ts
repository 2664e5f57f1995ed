import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PdfTexts } from './pdf-button';

/** The words of the button for the PDF. Runs on the server. */
export function pdfTexts(locale: Locale): PdfTexts {
  const t = translator(locale, 'pdf');
  return {
    save: t('save'),
    queued: t('queued', { position: '{position}' }),
    steps: {
      starting: t('steps.starting'),
      'laying-out': t('steps.laying-out'),
      printing: t('steps.printing'),
    },
    done: t('done'),
    failed: t('failed'),
    cancel: t('cancel'),
    retry: t('retry'),
  };
}
