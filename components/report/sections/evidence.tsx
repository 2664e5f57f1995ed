import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { CityEvidence, DriverEvidence } from '@/lib/views/report/evidence';
import { markAfter } from '../marks';
import type { ReportPart, SectionContent } from '../part';
import styles from './evidence.module.css';
import { IndicatorRows } from './evidence-rows';

/** Every piece of evidence behind the ratings, by driver, city and indicator. */
export function evidenceSection(part: ReportPart): SectionContent {
  const { drivers, pieces, passages } = part.report.evidence;
  const t = translator(part.locale, 'report');
  const counted = markAfter(['evidence'], part);
  return {
    title: t('evidence.title'),
    blocks: [
      {
        key: 'count',
        content: (
          <p>
            {pieces === 0
              ? t('evidence.nothing')
              : t.rich('evidence.count', { pieces, passages, counted })}
          </p>
        ),
      },
      ...drivers.flatMap((group) =>
        group.cities.map((own, place) => ({
          key: `${group.driver}-${own.city.slug}`,
          content: (
            <>
              {place === 0 && <h3>{shownText(group.title, part.locale).text}</h3>}
              <EvidenceTable group={group} own={own} {...part} />
            </>
          ),
        })),
      ),
    ],
  };
}

const COLUMNS = ['claim', 'kind', 'strength', 'says', 'level'] as const;

type EvidenceTableProps = ReportPart & {
  readonly group: DriverEvidence;
  readonly own: CityEvidence;
};

/** One table for each driver and city; the rows of an indicator follow a row with its rating. */
function EvidenceTable({ group, own, ...part }: EvidenceTableProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
  return (
    <table className={styles.table}>
      <caption>
        {t('evidence.caption', {
          driver: shownText(group.title, locale).text,
          city: shownText(own.city.name, locale).text,
        })}
      </caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`evidence.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {own.indicators.map((indicator) => (
        <IndicatorRows
          key={indicator.node}
          indicator={indicator}
          columns={COLUMNS.length}
          {...part}
        />
      ))}
    </table>
  );
}
