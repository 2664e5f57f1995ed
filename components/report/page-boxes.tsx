import type { ReportSettings } from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { pageStyle } from './page-style';
import type { ReportPart } from './part';
import { madeTitle } from './report-cover';
import type { ReportEdition } from './sections/verify';

/** Stand for the counters of pages in a translated message. */
const [PAGE, PAGES] = ['\u0001', '\u0002'];

type PageBoxesProps = {
  readonly parts: readonly ReportPart[];
  readonly settings: ReportSettings;
  readonly edition: ReportEdition;
  readonly locale: Locale;
};

/**
 * The paper, and the running heads and page numbers on it. They are in a style element, because
 * the boxes in a page's margin take their text from CSS alone.
 */
export function PageBoxes({ parts, settings, edition, locale }: PageBoxesProps) {
  const t = translator(locale, 'report');
  const style = pageStyle({
    paper: settings.paper,
    isLandscape: settings.language === 'both',
    title: settings.title === '' ? parts.map(madeTitle).join(' · ') : settings.title,
    edition: t('edition', { label: edition.label }),
    number: t('pageNumber', { page: PAGE, pages: PAGES }),
    counters: { [PAGE]: 'counter(page)', [PAGES]: 'counter(pages)' },
  });
  return <style>{style}</style>;
}
