import { Fragment } from 'react';
import { nameFinder } from '@/components/compare/names';
import { overallFigure } from '@/components/compare/overall-figure';
import { verdictText } from '@/components/compare/verdict-text';
import { pairSentences } from '@/components/sureness/order-words';
import { ShortNotes } from '@/components/sureness/short-notes';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { Marks, markAfter } from '../marks';
import { Noted } from '../noted';
import type { ReportPart, SectionContent } from '../part';
import styles from './summary.module.css';
import { SummaryLimits } from './summary-limits';

/** The summary: the finding, how sure it is, the overall scores, and what to beware of. */
export function summarySection(part: ReportPart): SectionContent {
  return {
    title: translator(part.locale, 'report')('summary.title'),
    blocks: [
      { key: 'finding', content: <Finding {...part} /> },
      { key: 'doubt', content: <Summary {...part} /> },
      { key: 'scores', content: <OverallScores {...part} /> },
      { key: 'limits', content: <SummaryLimits {...part} /> },
    ],
  };
}

function Finding(part: ReportPart) {
  return (
    <p className={styles.finding}>
      <Noted
        text={translator(part.locale, 'compare').sentence(part.report.comparison.finding)}
        of={['shared']}
        {...part}
      />
    </p>
  );
}

function OverallScores(part: ReportPart) {
  const { locale } = part;
  const { cities, basis, isMeasured } = part.report.comparison;
  return (
    <>
      <CityKey
        entries={cities.map((city, at) => {
          const { figure, detail } = overallFigure(basis[0]?.own[at], isMeasured, locale);
          return {
            slug: city.slug,
            name: <Localized text={city.name} locale={locale} />,
            position: city.position,
            figure,
            detail: (
              <>
                {detail}
                <Marks of={[`overall/${city.slug}`]} {...part} />
              </>
            ),
          };
        })}
      />
      <ShortNotes rows={basis[0]?.own ?? []} locale={locale} />
    </>
  );
}

function Summary(part: ReportPart) {
  const { locale } = part;
  const { comparison } = part.report;
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
        shared: markAfter(['shared'], part),
      })}
      {space}
      {comparison.order !== null &&
        pairSentences(comparison.order, locale).map((text) => (
          <Fragment key={text}>
            <Noted text={text} of={['leadShare']} {...part} />
            {space}
          </Fragment>
        ))}
      {comparison.doubt !== null && (
        <>
          {t.rich('summary.doubt', {
            ...comparison.doubt.values,
            draws: markAfter(['draws'], part),
            passages: markAfter(['leaveOneOut'], part),
          })}
          {space}
        </>
      )}
      <b>
        {t('summary.verdict', {
          verdict: verdictText(
            row.doubt.verdict,
            nameOf,
            translator(locale, 'compare'),
            comparison.isMeasured,
          ),
        })}
      </b>
    </p>
  );
}
