import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { pageStyle } from './page-style';

/** Stand for the counters of pages in a translated message. */
const [PAGE, PAGES] = ['\u0001', '\u0002'];

type PageBoxesProps = {
  /** Running head, left and right. */
  readonly title: string;
  readonly edition: string;
  readonly locale: Locale;
};

/**
 * The running heads and page numbers of the printed report. They are in a style element, because
 * the boxes in a page's margin take their text from CSS alone.
 */
export function PageBoxes({ title, edition, locale }: PageBoxesProps) {
  const number = translator(locale, 'report')('pageNumber', { page: PAGE, pages: PAGES });
  const counters = { [PAGE]: 'counter(page)', [PAGES]: 'counter(pages)' };
  return <style>{pageStyle({ title, edition, number, counters })}</style>;
}
