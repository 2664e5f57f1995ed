import { CitySymbol } from '@/components/ui/city-symbol';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatDate, formatLanguage } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { isLocale, type Locale, type LocalizedText } from '@/lib/text/localized';
import type { SourceView } from '@/lib/views/source/types';

type SourceCardProps = { readonly view: SourceView; readonly locale: Locale };

/** What the source is: title, people, dates, language, licence, and what was drawn from it. */
export function SourceCard({ view, locale }: SourceCardProps) {
  const t = translator(locale, 'source');
  const { source } = view;
  const accessed = formatDate(source.accessed, locale);
  const items: readonly Definition[] = [
    ...titleRows(view, locale),
    ...textRow('author', source.author, locale),
    ...textRow('publisher', source.publisher, locale),
    { key: 'published', term: t('card.published'), details: publishedText(view, locale) },
    { key: 'accessed', term: t('card.accessed'), details: accessed },
    {
      key: 'language',
      term: t('card.language'),
      details: formatLanguage(source.language, locale),
    },
    ...textRow('licence', source.licence, locale),
    ...addressRow(source.url, locale),
    ...(view.byCity.length === 0
      ? []
      : [
          {
            key: 'counts',
            term: t('card.counts'),
            details: <Counts view={view} locale={locale} />,
          },
        ]),
  ];
  return (
    <Section id="source" title={t('card.title')}>
      <DefinitionList items={items} />
    </Section>
  );
}

/** The title in the language of the source, and where it differs in the reader's. */
function titleRows({ source }: SourceView, locale: Locale): readonly Definition[] {
  const language = source.language.split('-')[0] ?? '';
  const own: Locale = isLocale(language) ? language : 'en';
  const original = textRow('original', { [own]: source.title[own] }, locale);
  if (own === locale) return original;
  return [...original, ...textRow('translation', { [locale]: source.title[locale] }, locale)];
}

function textRow(
  key: 'original' | 'translation' | 'author' | 'publisher' | 'licence',
  text: LocalizedText | null,
  locale: Locale,
): readonly Definition[] {
  if (text === null || (text.en === undefined && text.zh === undefined)) return [];
  const term = translator(locale, 'source')(`card.${key}`);
  return [{ key, term, details: <Localized text={text} locale={locale} /> }];
}

function addressRow(url: string | null, locale: Locale): readonly Definition[] {
  if (url === null) return [];
  const term = translator(locale, 'source')('card.address');
  return [{ key: 'address', term, details: <a href={url}>{url}</a> }];
}

function publishedText({ source }: SourceView, locale: Locale): string {
  const date = formatDate(source.published, locale);
  if (source.publishedTime === null) return date;
  return translator(locale, 'source')('card.publishedAt', { date, time: source.publishedTime });
}

function Counts({ view, locale }: SourceCardProps) {
  const t = translator(locale, 'source');
  return view.byCity.map(({ slug, name, href, position, passages, evidence }) => (
    <div key={slug}>
      <CitySymbol position={position} />{' '}
      <a href={href}>
        <Localized text={name} locale={locale} />
      </a>
      {t('colon')}
      {t('card.count', { passages, evidence })}
    </div>
  ));
}
