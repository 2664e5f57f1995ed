import { OrderLine } from '@/components/sureness/order-line';
import { scoreFigure, scoreWords } from '@/components/sureness/score-words';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { NoteMark } from '@/components/ui/note';
import { PageHeading } from '@/components/ui/page-heading';
import { ReadingGuide } from '@/components/ui/reading-guide';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { OverviewCity, OverviewView } from '@/lib/views/overview/types';
import { CareBox } from './care-box';
import { Sentences } from './sentences';

/** Keeps a mark on the line of the sentence that it belongs to; Chinese breaks anywhere else. */
const WORD_JOINER = '\u2060';

type OverviewHeadProps = { readonly view: OverviewView; readonly locale: Locale };

/** The finding, what it rests on, the cities with their overall scores, and what to beware of. */
export function OverviewHead({ view, locale }: OverviewHeadProps) {
  const t = translator(locale, 'overview');
  const index = shownText(view.index.title, locale).text;
  return (
    <>
      <PageHeading
        kicker={t('kicker', { index, sources: view.limits.sources.length })}
        title={t.sentence(view.finding)}
        lede={view.lede.length > 0 && <Lede view={view} locale={locale} />}
      />
      <CityKey
        entries={view.drawn.map((city) => ({
          slug: city.slug,
          name: <Localized text={city.name} locale={locale} />,
          position: city.position,
          href: city.href,
          ...overallWords(city, view, locale),
        }))}
      />
      <CareBox limits={view.limits} locale={locale} />
      {view.pair !== null && (
        <ReadingGuide index={view.index.slug} isMeasured={view.isMeasured} locale={locale} />
      )}
    </>
  );
}

function Lede({ view, locale }: OverviewHeadProps) {
  const t = translator(locale, 'overview');
  const shared = view.notes.find((note) => note.kind === 'shared');
  const sentences = view.lede.map((sentence) => {
    const text = t.sentence(sentence);
    if (sentence.key !== 'lede.shared' || !shared) return { key: sentence.key, text };
    const mark = {
      number: shared.number,
      href: `#note-${shared.number}`,
      label: t('notes.sharedMark', { number: shared.number }),
    };
    return {
      key: sentence.key,
      text: (
        <>
          {`${text}${WORD_JOINER}`}
          <NoteMark {...mark} />
        </>
      ),
    };
  });
  const order = view.pair?.order ?? null;
  const line = { key: 'order', text: <OrderLine doubt={order} locale={locale} /> };
  return (
    <Sentences locale={locale} sentences={order === null ? sentences : [...sentences, line]} />
  );
}

function overallWords({ overall, slug }: OverviewCity, view: OverviewView, locale: Locale) {
  const t = translator(locale, 'overview');
  const noNumber = t('score.noOverall', { drivers: weakDrivers(slug, view, locale) });
  const detail = scoreWords(overall, { locale, isMeasured: view.isMeasured, noNumber });
  if (overall.present === 0) return { detail: <a href={overall.href}>{detail}</a> };
  return { figure: <a href={overall.href}>{scoreFigure(overall, locale)}</a>, detail };
}

/** The drivers that keep a city from an overall score. */
function weakDrivers(city: string, { drivers }: OverviewView, locale: Locale): string {
  const weak = drivers.filter(({ scores }) =>
    scores.some((score) => score.city === city && (score.thin || score.value === null)),
  );
  const titles = weak.map(({ title }) => midSentence(shownText(title, locale).text, locale));
  return formatList(titles, locale);
}
