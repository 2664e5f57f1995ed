import { Localized } from '@/components/ui/localized';
import { NoteList } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { SourceReferences } from '@/components/ui/source-references';
import { methodologyPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { CityPassages, OverviewNote } from '@/lib/views/overview/notes';
import type { OverviewView } from '@/lib/views/overview/types';
import type { SourceReference } from '@/lib/views/source-reference';
import { PassageLinks } from '../compare/passage-links';

type NoteSectionProps = {
  readonly view: OverviewView;
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** The notes behind the figures, and the sources that their passages are in. */
export function NoteSection({ view, references, locale }: NoteSectionProps) {
  const t = translator(locale, 'overview');
  return (
    <Section id="notes" isFarBelow title={t('notes.title')}>
      <NoteList
        notes={view.notes.map((note) => ({
          number: note.number,
          text: <NoteText note={note} view={view} references={references} locale={locale} />,
        }))}
      />
      <h3>{t('notes.sources')}</h3>
      <SourceReferences references={references} index={view.index.slug} locale={locale} />
    </Section>
  );
}

type NoteTextProps = NoteSectionProps & { readonly note: OverviewNote };

function NoteText({ note, view, references, locale }: NoteTextProps) {
  const t = translator(locale, 'overview');
  const order = references.map((reference) => reference.source);
  if (note.kind === 'driver') {
    const title = view.gaps.titles.get(note.driver) ?? {};
    const [city] = note.cities;
    return (
      <>
        {t('notes.driver', {
          driver: shownText(title, locale).text,
          city: shownText(city.name, locale).text,
        })}
        {sentenceSpace(locale)}
        <NotePassages city={city} order={order} locale={locale} />
      </>
    );
  }
  return (
    <>
      {t('notes.shared', { count: view.pair?.basis[0]?.sharedBasis.shared ?? 0 })}
      {sentenceSpace(locale)}
      <a href={methodologyPath(locale, view.index.slug)}>{t('notes.method')}</a>
      {note.cities.map((city) => (
        <span key={city.city}>
          <br />
          <Localized text={city.name} locale={locale} />
          {t('notes.colon')}
          {sentenceSpace(locale)}
          <NotePassages city={city} order={order} locale={locale} />
        </span>
      ))}
    </>
  );
}

type NotePassagesProps = {
  readonly city: CityPassages;
  /** Slugs of the sources, in the order in which they are numbered. */
  readonly order: readonly string[];
  readonly locale: Locale;
};

function NotePassages({ city, order, locale }: NotePassagesProps) {
  const t = translator(locale, 'overview');
  return city.sources.map(({ source, passages }) => (
    <span key={source}>
      {t('notes.passages', { count: passages.length })}{' '}
      <PassageLinks passages={passages} label={(number) => t('notes.passage', { number })} />
      {order.length > 1 && ` ${t('notes.inSource', { number: order.indexOf(source) + 1 })}`}
    </span>
  ));
}
