import { ComparisonLimits } from '@/components/compare/comparison-limits';
import { nameFinder } from '@/components/compare/names';
import { overallFigure } from '@/components/compare/overall-figure';
import { verdictText } from '@/components/compare/verdict-text';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { formatPercent, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { markAfter } from '../mark-after';
import { NoteMarks } from '../note-marks';
import type { ReportPart, SectionContent } from '../part';
import styles from './summary.module.css';

/** The summary: the finding, how sure it is, the overall scores, and what to beware of. */
export function summarySection(part: ReportPart): SectionContent {
  const { report, locale } = part;
  return {
    title: translator(locale, 'report')('summary.title'),
    blocks: [
      { key: 'finding', content: <Finding {...part} /> },
      { key: 'doubt', content: <Summary {...part} /> },
      { key: 'scores', content: <OverallScores {...part} /> },
      {
        key: 'limits',
        content: <ComparisonLimits comparison={report.comparison} locale={locale} />,
      },
    ],
  };
}

function Finding({ report, locale, anchors }: ReportPart) {
  return (
    <p className={styles.finding}>
      {translator(locale, 'compare').sentence(report.comparison.finding)}
      <NoteMarks
        numbers={numberOf(report.notes.reckoning.get('shared'))}
        locale={locale}
        anchors={anchors}
      />
    </p>
  );
}

function OverallScores({ report: { comparison, notes }, locale, anchors }: ReportPart) {
  const words = translator(locale, 'compare');
  const [overall] = comparison.basis;
  return (
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
