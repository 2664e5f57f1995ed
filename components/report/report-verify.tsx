import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { anchor, type ReportPart } from './part';
import styles from './report-verify.module.css';
import { SiteAddress } from './site-address';

/** The edition that a report cites, with everything that identifies it. */
export type ReportEdition = {
  readonly label: string;
  readonly hash: string;
  readonly publishedAt: string;
  readonly frameworkVersion: string;
  readonly packHash: string;
};

type ReportVerifyProps = ReportPart & { readonly edition: ReportEdition };

/** Which edition the report shows, how to check it, and where the living page is. */
export function ReportVerify({ edition, report, locale, anchors }: ReportVerifyProps) {
  const t = translator(locale, 'report');
  const date = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  const published = t('verify.published', { date, framework: edition.frameworkVersion });
  return (
    <div className={styles.verify}>
      <Section id={anchor(anchors, 'verify')} title={t('verify.title')}>
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
        <p>{t.rich('verify.command', { code: (inner) => <code>{inner}</code> })}</p>
        <p>
          {t('verify.living')} <SiteAddress path={report.livingPath} />
        </p>
      </Section>
    </div>
  );
}
