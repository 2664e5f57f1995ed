import { formatDate, formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { Absence } from '@/lib/views/absence';
import { PageHeading } from './page-heading';

type WithdrawnHeadingProps = { readonly absence: Absence; readonly locale: Locale };

/** Says what an earlier edition held under an address, and which edition that was. */
export function WithdrawnHeading({ absence, locale }: WithdrawnHeadingProps) {
  const t = translator(locale, 'absence');
  const { address, withdrawn, index } = absence;
  const names = withdrawn.map(({ name }) => shownText(name, locale).text);
  const title = t(`withdrawn.${address?.thing ?? 'city'}`, {
    name: formatList(names, locale),
    count: names.length,
  });
  const last = withdrawn.map(({ name, label, published }) =>
    t('withdrawn.last', {
      name: shownText(name, locale).text,
      label,
      date: formatDate(published, locale),
    }),
  );
  const current = index === null ? [] : [t('withdrawn.current', { label: index.label })];
  return (
    <PageHeading
      kicker={index === null ? '410' : shownText(index.title, locale).text}
      title={title}
      lede={[...last, ...current].join(sentenceSpace(locale))}
    />
  );
}
