import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { PairDoubt, RankDoubtView } from '@/lib/views/sureness';
import { pairWords, rankWords } from './order-words';

type OrderLineProps = {
  readonly doubt: PairDoubt | RankDoubtView | null;
  readonly locale: Locale;
  /** In a frame of another page, which the link must not take the place of. */
  readonly isFramed?: boolean;
};

/**
 * How sure an order or a rank is, in short, and the way to the page that shows what was tried on
 * it and how to read that. Nothing where nothing was computed.
 */
export function OrderLine({ doubt, locale, isFramed = false }: OrderLineProps) {
  if (doubt === null) return null;
  const t = translator(locale, 'sureness');
  const words = 'rank' in doubt ? rankWords(doubt, locale) : pairWords(doubt, locale);
  return (
    <>
      {`${words}${sentenceSpace(locale)}`}
      <a href={doubt.href} {...(isFramed ? { target: '_blank', rel: 'noopener' } : {})}>
        {t('link')}
        {isFramed && <span className="unseen"> {translator(locale, 'embed')('newTab')}</span>}
      </a>
    </>
  );
}
