import { EmbedDocument } from '@/components/embed/embed-document';
import type { EmbedTheme } from '@/lib/address/embed-paths';
import type { Locale } from '@/lib/text/localized';
import type { EmbedFault, EmbedView } from '@/lib/views/embed';

/**
 * The HTML of a frame, the same for the same content: a page of Next's would bring its scripts, and
 * names of files that change with each build.
 */
export async function renderEmbed(
  shown: EmbedView | EmbedFault,
  locale: Locale,
  theme: EmbedTheme | null,
): Promise<string> {
  // Imported at the call: Next refuses it at the head of a file that a route imports.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const markup = renderToStaticMarkup(
    <EmbedDocument shown={shown} locale={locale} theme={theme} />,
  );
  return `<!doctype html>${markup}`;
}
