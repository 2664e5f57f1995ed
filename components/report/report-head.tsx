import { ComparisonLimits } from '@/components/compare/comparison-limits';
import { nameFinder } from '@/components/compare/names';
import { overallFigure } from '@/components/compare/overall-figure';
import { verdictText } from '@/components/compare/verdict-text';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import type { ShellEdition } from '@/components/ui/site-footer';
import { formatDate, formatPercent, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { markAfter } from './mark-after';
import { NoteMarks } from './note-marks';
import type { ReportPart } from './part';
import styles from './report-head.module.css';

type CoverProps = {
  readonly edition: ShellEdition & { readonly publishedAt: string };
  readonly locale: Locale;
};

/** The line above the title: what this is, and of which edition. */
export function Cover({ edition, locale }: CoverProps) {
  const t = translator(locale, 'report');
  const date = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  return (
    <p className={styles.cover}>
      <span>{t('cover.brand')}</span>
      <span>{t('cover.edition', { label: edition.label, date })}</span>
    </p>
  );
}

/** The summary: the finding, how sure it is, the overall scores, and what to beware of. */
export function ReportHead(part: ReportPart) {
  const { report, locale, anchors } = part;
  const { comparison, notes } = report;
  const words = translator(locale, 'compare');
  const [overall] = comparison.basis;
  return (
    <header>
      <h1 className={styles.title}>
        {words.sentence(comparison.finding)}
        <NoteMarks
          numbers={numberOf(notes.reckoning.get('shared'))}
          locale={locale}
          anchors={anchors}
        />
      </h1>
      <Summary {...part} />
      <CityKey
        entries={comparison.cities.map((city, at) => {
          const { figure, detail } = overallFigure(overall?.own[at], locale, words);
          return {
            slug: city.slug,
            name: <Localized text={city.name} locale={locale} />,
            position: city.position,
            figure,
            detail: (
              <>
                {detail}
                <NoteMarks
                  numbers={numberOf(notes.reckoning.get('overall'))}
                  locale={locale}
                  anchors={anchors}
                />
              </>
            ),
          };
        })}
      />
      <ComparisonLimits comparison={comparison} locale={locale} />
    </header>
  );
}

function Summary(part: ReportPart) {
  const { locale } = part;
  const { comparison, notes } = part.report;
  const t = translator(locale, 'report');
  const [row] = comparison.basis;
  if (row?.doubt == null || row.sharedBasis.a === null || row.sharedBasis.b === null) return null;
  const nameOf = nameFinder(comparison.pair, locale);
  const [a, b] = comparison.pair;
  const space = sentenceSpace(locale);
  return (
    <p className={styles.lede}>
      {t.rich('summary.shared', {
        a: nameOf(a.slug),
        b: nameOf(b.slug),
        scoreA: formatScore(row.sharedBasis.a, locale),
        scoreB: formatScore(row.sharedBasis.b, locale),
        shared: markAfter(notes.reckoning.get('shared'), part),
      })}
      {space}
      {comparison.doubt !== null &&
        t.rich('summary.doubt', {
          ...comparison.doubt.values,
          leadShare: formatPercent(row.doubt.leadShare, locale),
          lead: markAfter(notes.reckoning.get('leadShare'), part),
          draws: markAfter(notes.reckoning.get('draws'), part),
          passages: markAfter(notes.reckoning.get('leaveOneOut'), part),
        })}
      {space}
      <b>
        {t('summary.verdict', {
          verdict: verdictText(row.doubt.verdict, nameOf, translator(locale, 'compare')),
        })}
      </b>
    </p>
  );
}

function numberOf(number: number | undefined): readonly number[] {
  return number === undefined ? [] : [number];
}
