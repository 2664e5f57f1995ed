import { Localized } from '@/components/ui/localized';
import { formatList, formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { NoteKey } from '@/lib/views/report/note-keys';
import type { ReckoningNote } from '@/lib/views/report/note-types';
import type { ReportNote } from '@/lib/views/report/notes';
import { Marks } from './marks';
import type { ReportPart } from './part';
import { reckoningText } from './reckoning-text';
import { SiteLink } from './site-link';

export type NoteTextProps = ReportPart & {
  /** Slugs of the sources in the order in which they are numbered. */
  readonly order: readonly string[];
  readonly note: ReportNote;
};

/** What a note says: how a number was made and what it rests on, or a passage of a source. */
export function NoteText({ note, order, ...part }: NoteTextProps) {
  if (note.kind === 'passage') return <PassageText note={note} order={order} {...part} />;
  const t = translator(part.locale, 'report');
  const space = sentenceSpace(part.locale);
  return (
    <>
      {reckoningText(note, part.locale)}
      {'href' in note && (
        <>
          {space}
          {t('notes.method')} <SiteLink path={note.href} report={part.report} />
        </>
      )}
      {note.kind === 'leaveOneOut' && (
        <>
          <Rests label={t('notes.turning')} of={note.turning} {...part} />
          <Rests label={t('notes.emptying')} of={note.emptying} {...part} />
        </>
      )}
      {note.kind === 'values' && <ValueSources note={note} order={order} {...part} />}
      {note.kind !== 'passages' && (
        <Rests label={restsLabel(note, part)} of={note.rests} {...part} />
      )}
      {note.kind === 'passages' && (
        <>
          {space}
          <Marks of={note.rests} raised={false} {...part} />
          {t('stop')}
        </>
      )}
    </>
  );
}

type ValueSourcesProps = Omit<NoteTextProps, 'note'> & {
  readonly note: Extract<ReckoningNote, { kind: 'values' }>;
};

/** From which table and year values are, and whose, where they differ. */
function ValueSources({ note, order, locale }: ValueSourcesProps) {
  const t = translator(locale, 'report');
  return note.from.map(({ source, period, cities }, place) => (
    <span key={`${source.slug} ${period.from} ${period.to}`}>
      {place > 0 && t('notes.valueSeparator')}
      {cities.length > 0 &&
        t('notes.valuesOf', {
          cities: formatList(
            cities.map((name) => shownText(name, locale).text),
            locale,
          ),
        })}
      <a href={source.href}>
        {t('notes.valueSource', {
          reference: order.indexOf(source.slug) + 1,
          title: shownText(source.title, locale).text,
          period: formatPeriod(period.from, period.to, locale),
        })}
      </a>
      {place === note.from.length - 1 && t('stop')}
    </span>
  ));
}

function restsLabel({ kind }: ReckoningNote, { locale }: ReportPart): string {
  return translator(locale, 'report')(kind === 'roleMix' ? 'notes.see' : 'notes.rests');
}

type RestsProps = ReportPart & { readonly label: string; readonly of: readonly NoteKey[] };

/** A remark that ends in the numbers of other notes; nothing where there are none. */
function Rests({ label, of, ...part }: RestsProps) {
  if (of.length === 0) return null;
  return (
    <>
      {sentenceSpace(part.locale)}
      {label}
      {sentenceSpace(part.locale)}
      <Marks of={of} raised={false} {...part} />
      {translator(part.locale, 'report')('stop')}
    </>
  );
}

type PassageTextProps = NoteTextProps & {
  readonly note: Extract<ReportNote, { kind: 'passage' }>;
};

function PassageText({ note, order, locale }: PassageTextProps) {
  const t = translator(locale, 'report');
  const { mark, section, total, paraphrase } = note;
  const place = t('notes.passage', {
    reference: order.indexOf(mark.source) + 1,
    number: mark.passage,
    total,
    section: section.number,
    title: shownText(section.title, locale).text,
  });
  return (
    <>
      <a href={mark.href}>{place}</a>
      {sentenceSpace(locale)}
      <Localized text={paraphrase} locale={locale} />
    </>
  );
}
