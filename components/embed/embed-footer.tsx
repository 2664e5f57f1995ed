import { shortHash } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EmbedView } from '@/lib/views/embed';

type EmbedFooterProps = { readonly view: EmbedView; readonly locale: Locale };

/** So many sources are named; more are counted. */
const MOST_NAMED_SOURCES = 2;

/** Where the numbers come from, which edition they are of, and the way to all of them. */
export function EmbedFooter({ view, locale }: EmbedFooterProps) {
  const t = translator(locale, 'embed');
  const { edition, href } = view;
  return (
    <footer>
      <p>{sourceLine(view, locale)}</p>
      <p>{t('edition', { label: edition.label, hash: shortHash(edition.hash) })}</p>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {t('open')} <span aria-hidden="true">↗</span>
          <span className="unseen"> {t('newTab')}</span>
        </a>
      </p>
    </footer>
  );
}

function sourceLine({ sources }: EmbedView, locale: Locale): string {
  const t = translator(locale, 'chartFiles');
  if (sources.length > MOST_NAMED_SOURCES) return t('sources', { count: sources.length });
  const titles = sources.map((title) => shownText(title, locale).text);
  return t('source', { sources: titles.join(t('separator')) });
}
