import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ComposerTexts } from './composer-controls';
import { slot } from './composer-words';
import { pdfTexts } from './pdf/pdf-texts';
import { previewTexts } from './preview/preview-texts';
import type { SideTexts } from './report-side';

/** The words of the composer that the browser works with. Runs on the server. */
export function composerTexts(locale: Locale): ComposerTexts {
  const t = translator(locale, 'composer');
  return { form: t('form'), submit: t('submit'), fresh: t('fresh'), side: sideTexts(locale) };
}

function sideTexts(locale: Locale): SideTexts {
  const t = translator(locale, 'composer');
  const numbers = { length: slot('length'), most: slot('most') };
  return {
    preview: t('result.title'),
    open: t('result.open'),
    printHint: t('result.printHint'),
    printed: t('result.printed'),
    noPdf: t('result.noPdf'),
    copy: { copy: t('result.copy'), copied: t('result.copied'), failed: t('result.copyFailed') },
    length: t('result.length', numbers),
    obstacles: {
      'too-few-cities': t('result.obstacles.too-few-cities'),
      'text-too-long': t('result.obstacles.text-too-long'),
      'address-too-long': t('result.obstacles.address-too-long', numbers),
    },
    none: t('result.none'),
    pdf: pdfTexts(locale),
    pagedPreview: previewTexts(locale),
  };
}
