import { DefinitionList } from '@/components/ui/definition-list';
import { formatDate, formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { ReportPart, SectionContent } from '../part';
import { QrCode } from '../qr-code';
import { SiteLink } from '../site-link';
import styles from './verify.module.css';

/** The edition that a report cites, with everything that identifies it. */
export type ReportEdition = {
  readonly label: string;
  readonly hash: string;
  readonly publishedAt: string;
  readonly frameworkVersion: string;
  readonly packHash: string;
};

/**
 * The last page: the rule in short, what the evidence cannot bear, which edition the report shows,
 * how to compute it again, and where the living page is.
 */
export function verifySection(part: ReportPart, edition: ReportEdition): SectionContent {
  const t = translator(part.locale, 'report');
  return {
    title: t('verify.title'),
    blocks: [
      { key: 'living', content: <Living {...part} /> },
      { key: 'rule', content: <Rule {...part} /> },
      { key: 'edition', content: <Identity {...part} edition={edition} /> },
      {
        key: 'command',
        content: <p>{t.rich('verify.command', { code: (inner) => <code>{inner}</code> })}</p>,
      },
    ],
  };
}

function Living({ report, locale }: ReportPart) {
  const t = translator(locale, 'report');
  return (
    <div className={styles.living}>
      <QrCode
        className={styles.code}
        address={`${report.origin}${report.livingPath}`}
        label={t('verify.qr')}
      />
      <p>
        {t(report.comparison.isMeasured ? 'verify.livingMeasured' : 'verify.living')}
        <br />
        <SiteLink report={report} path={report.livingPath} />
      </p>
    </div>
  );
}

/** The method and its limits in a few sentences, whether or not the report tells it at length. */
function Rule({ report, locale }: ReportPart) {
  const t = translator(locale, 'report');
  const { thinIndicators, thinWeight, verdictShare, draws, imputation } = report.parameters;
  return (
    <>
      <p>
        {t(report.comparison.isMeasured ? 'verify.ruleMeasured' : 'verify.rule', {
          gaps: imputation === undefined ? 'left' : 'filled',
          thinIndicators,
          thinWeight: formatPercent(thinWeight, locale),
          verdictShare: formatPercent(verdictShare, locale),
          draws: formatNumber(draws, locale),
        })}
      </p>
      <p>{t('verify.limits', { sources: report.comparison.evidenceBase.sources.length })}</p>
    </>
  );
}

function Identity({ locale, edition }: ReportPart & { readonly edition: ReportEdition }) {
  const t = translator(locale, 'report');
  const date = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  const published = t('verify.published', { date, framework: edition.frameworkVersion });
  return (
    <div className={styles.identity}>
      <DefinitionList
        items={[
          {
            key: 'edition',
            term: t('verify.edition'),
            details: `${edition.label}${t('separator')}${published}`,
          },
          { key: 'hash', term: t('verify.hash'), details: <code>{edition.hash}</code> },
          { key: 'pack', term: t('verify.packHash'), details: <code>{edition.packHash}</code> },
        ]}
      />
    </div>
  );
}
