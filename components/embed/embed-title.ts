import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EmbedView } from '@/lib/views/embed';

/** What a frame shows, as its heading and as the name of the frame. */
export function embedTitle({ content, index }: EmbedView, locale: Locale): string {
  const t = translator(locale, 'embed');
  const textOf = (text: typeof index) => shownText(text, locale).text;
  switch (content.kind) {
    case 'ranking': {
      const { ranked } = content.view;
      const shown = Math.min(content.rows, content.view.rows.length);
      return t('ranking', { index: textOf(index), shown, ranked });
    }
    case 'number': {
      const city = textOf(content.city);
      if (content.node === null) return t('overall', { city });
      return t('number', { city, node: textOf(content.node.title) });
    }
    default: {
      const names = content.comparison.cities.map(({ name }) => textOf(name));
      const cities = formatList(names, locale);
      const charts = translator(locale, 'charts');
      return charts(content.kind === 'radar' ? 'radarName' : 'barName', { cities });
    }
  }
}
