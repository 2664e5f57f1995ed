import { createElement } from 'react';
import { ChineseFont } from '@/components/ui/chinese-font';
import { HatchPatterns } from '@/components/ui/hatch-patterns';
import type { EmbedTheme } from '@/lib/address/embed-paths';
import { translator } from '@/lib/i18n/translator';
import { languageTag } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { EmbedFault, EmbedView } from '@/lib/views/embed';
import { EmbedContent } from './embed-content';
import { EmbedFooter } from './embed-footer';
import { EMBED_STYLE } from './embed-style';
import { embedTitle } from './embed-title';

type EmbedDocumentProps = {
  readonly shown: EmbedView | EmbedFault;
  readonly locale: Locale;
  /** Null: the reader's own. */
  readonly theme: EmbedTheme | null;
};

/** A whole document for a frame in a page elsewhere: no navigation, no script, one request. */
export function EmbedDocument({ shown, locale, theme }: EmbedDocumentProps) {
  const t = translator(locale, 'embed');
  const isFault = typeof shown === 'string';
  const title = isFault ? t('fault.title') : embedTitle(shown, locale);
  return (
    <html lang={languageTag(locale)} {...(theme === null ? {} : { 'data-theme': theme })}>
      {headOf(title, locale)}
      <body>
        <main>
          {isFault ? (
            <>
              <h1>{title}</h1>
              <p>{t(`fault.${shown}`)}</p>
            </>
          ) : (
            <>
              <div className="hatches">
                <HatchPatterns />
              </div>
              <EmbedContent view={shown} title={title} locale={locale} />
              <EmbedFooter view={shown} locale={locale} />
            </>
          )}
        </main>
      </body>
    </html>
  );
}

/** Not as an element of its own: in an application of Next's the linter takes that for a mistake. */
function headOf(title: string, locale: Locale) {
  return createElement(
    'head',
    null,
    <meta charSet="utf-8" />,
    <meta name="viewport" content="width=device-width, initial-scale=1" />,
    <meta name="robots" content="noindex" />,
    <title>{title}</title>,
    locale === 'zh' && <ChineseFont />,
    <style>{EMBED_STYLE}</style>,
  );
}
