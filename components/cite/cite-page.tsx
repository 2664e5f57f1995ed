import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { citePath } from '@/lib/address/cite-paths';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CiteView } from '@/lib/views/cite';
import { CopyLink } from '../evidence/copy-link';
import { Citation } from '../source/citation';
import styles from './cite-page.module.css';
import { EmbedSection } from './embed-section';
import { TableSection } from './table-section';

type CitePageProps = {
  readonly view: CiteView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** How a page of an index is cited: references with today's date, files, its address. */
export function CitePage({ view, edition, locale }: CitePageProps) {
  const t = translator(locale, 'cite');
  const { index, path, title } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities }}
      current={null}
      switchHref={citePath(otherLocale(locale), index.slug, view.of)}
      edition={edition}
    >
      <PageHeading
        kicker={shownText(index.title, locale).text}
        title={t('title')}
        lede={t.rich('lede', {
          title,
          label: edition.label,
          link: (inner) => <a href={path}>{inner}</a>,
        })}
      />
      <Section
        id="references"
        title={t('references.title')}
        note={t('references.note', { date: formatDate(view.accessed, locale) })}
      >
        <Citation citation={view.citation} language={view.language} locale={locale} />
      </Section>
      <Section id="link" title={t('link.title')} note={t('link.note')}>
        <p className={styles.address}>
          <a href={path}>{view.address}</a>
        </p>
        <CopyLink
          path={path}
          words={{ copy: t('link.copy'), copied: t('link.copied'), failed: t('link.failed') }}
        />
      </Section>
      <ChartSection view={view} locale={locale} />
      <TableSection tables={view.tables} locale={locale} />
      <EmbedSection embeds={view.embeds} label={edition.label} locale={locale} />
    </PageShell>
  );
}

type ChartSectionProps = Pick<CitePageProps, 'view' | 'locale'>;

/** The charts of the page, each as a picture to use elsewhere and as numbers. */
function ChartSection({ view: { charts }, locale }: ChartSectionProps) {
  const t = translator(locale, 'cite');
  if (charts.length === 0) return null;
  return (
    <Section id="charts" title={t('charts.title')} note={t('charts.note')}>
      <dl className={styles.charts}>
        {charts.map(({ kind, files }) => (
          <div key={kind}>
            <dt>{t(`charts.${kind}`)}</dt>
            <dd>
              {files.map(({ format, href }) => (
                <a
                  key={format}
                  href={href}
                  download
                  aria-label={t('charts.label', {
                    chart: t(`charts.${kind}`),
                    format: t(`charts.formats.${format}`),
                  })}
                >
                  {t(`charts.formats.${format}`)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
