import { passageKey } from '../../evidence';
import type { DisagreementRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import type { DisagreementView } from '../overview/limits';

/**
 * The places where a passage contradicts others or its own date.
 *
 * @param rows the disagreements of the passage's source
 */
export function disagreementsAt(
  passage: number,
  rows: readonly DisagreementRow[],
  locale: Locale,
  index: string,
): readonly DisagreementView[] {
  return rows
    .filter(({ passages }) => passages.includes(passage))
    .map(({ slug, text, source, passages }) => ({
      slug,
      text,
      passages: passages.map((number) => passageMark(passageKey(source, number), locale, index)),
    }));
}
