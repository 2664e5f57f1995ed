import { nameFinder } from '@/components/compare/names';
import { Localized } from '@/components/ui/localized';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type LocalizedText, shownText } from '@/lib/text/localized';
import { passageNote, passageNotes } from '@/lib/views/report/note-keys';
import type { Marks } from '../marks';
import { Noted } from '../noted';
import type { ReportPart, SectionContent } from '../part';

/** Everything that the evidence cannot bear, in full, its numbers with their notes. */
export function limitsSection(part: ReportPart): SectionContent {
  return {
    title: translator(
      part.locale,
      'overview',
    )(part.report.comparison.isMeasured ? 'evidenceLimits.titleMeasured' : 'evidenceLimits.title'),
    blocks: limitItems(part).map(({ key, term, details }) => ({
      key,
      content: (
        <>
          <h3>{term}</h3>
          {details}
        </>
      ),
    })),
  };
}

function limitItems(part: ReportPart) {
  const { limits, timeline } = part.report;
  const t = translator(part.locale, 'overview');
  const hasScheduled = timeline.events.some(({ timing }) => timing === 'scheduled');
  const items = [
    { key: 'scope', isThere: true, details: <Scope {...part} /> },
    { key: 'reach', isThere: true, details: <Reach {...part} /> },
    { key: 'units', isThere: limits.unlikeUnits.length > 0, details: <Units {...part} /> },
    {
      key: 'disagreements',
      isThere: limits.disagreements.length > 0,
      details: <Disagreements {...part} />,
    },
    { key: 'scheduled', isThere: hasScheduled, details: <Scheduled {...part} /> },
  ] as const;
  return items
    .filter(({ isThere }) => isThere)
    .map(({ key, details }) => ({ key, term: t(`evidenceLimits.${key}`), details }));
}

function Scope(part: ReportPart) {
  const { limits, comparison } = part.report;
  const counted = comparison.cities.map(({ slug }) => `passages/${slug}` as const);
  return limits.sources.map((source) => (
    <p key={source.slug}>
      <Sentences text={source.scope} of={counted} {...part} />
    </p>
  ));
}

type SentencesProps = Parameters<typeof Marks>[0] & {
  readonly text: LocalizedText;
  /** Whether the last sentence has a mark even without a number. */
  readonly marksEnd?: boolean;
};

/** A text of the data of which every sentence with a number is given its mark. */
function Sentences({ text, marksEnd = false, ...marks }: SentencesProps) {
  const shown = shownText(text, marks.locale);
  const sentences = shown.text.split(/(?<=[。！？]|[.!?](?=\s|$))/u).filter(hasText);
  return sentences.map((sentence, place) => {
    const text = { [shown.lang]: sentence };
    const isMarked = /\d/.test(sentence) || (marksEnd && place === sentences.length - 1);
    return (
      <span key={sentence}>
        {isMarked ? (
          <Noted text={text} {...marks} />
        ) : (
          <Localized text={text} locale={marks.locale} />
        )}
      </span>
    );
  });
}

function hasText(sentence: string): boolean {
  return sentence.trim() !== '';
}

function Reach(part: ReportPart) {
  const t = translator(part.locale, 'overview');
  return part.report.limits.reach.map(({ city, name, passages, values, missing, total }) => (
    <p key={city}>
      <Noted
        text={t('evidenceLimits.reachCity', {
          city: shownText(name, part.locale).text,
          passages,
          values,
          missing,
          total,
        })}
        of={[`passages/${city}`, `overall/${city}`]}
        {...part}
      />
    </p>
  ));
}

function Units({ report, locale }: ReportPart) {
  const t = translator(locale, 'overview');
  const nameOf = nameFinder(report.comparison.cities, locale);
  return (
    <>
      {report.limits.unlikeUnits.map(({ city, unit }) => (
        <p key={city}>
          {t('evidenceLimits.unit', { city: nameOf(city), kind: t(`limits.unitKinds.${unit}`) })}
        </p>
      ))}
      <p>{t('evidenceLimits.unitsNote')}</p>
    </>
  );
}

function Disagreements(part: ReportPart) {
  return part.report.limits.disagreements.map(({ slug, text, passages }) => (
    <p key={slug}>
      <Sentences text={text} of={passageNotes(passages)} marksEnd {...part} />
    </p>
  ));
}

function Scheduled(part: ReportPart) {
  const { locale, report } = part;
  const t = translator(locale, 'overview');
  const scheduled = report.timeline.events.filter(({ timing }) => timing === 'scheduled');
  return scheduled.map(({ slug, title, date, passage }) => (
    <p key={slug}>
      <Localized text={title} locale={locale} />
      <Noted
        text={t('evidenceLimits.scheduledEvent', { date: formatDate(date, locale) })}
        of={passage === null ? [] : [passageNote(passage)]}
        {...part}
      />
    </p>
  ));
}
