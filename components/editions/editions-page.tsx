import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/field';
import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import { Section } from '@/components/ui/section';
import type { ShellEdition } from '@/components/ui/site-footer';
import { editionChangePath, editionsAction, editionsPath } from '@/lib/address/edition-paths';
import { formatNumber, shortHash } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EditionsView, EditionView } from '@/lib/views/editions/editions';
import { dayOf } from './change-words';
import { EditionCopy } from './edition-copy';
import styles from './editions-page.module.css';

type ViewProps = { readonly view: EditionsView; readonly locale: Locale };
type EditionsPageProps = ViewProps & { readonly edition: ShellEdition };

/** The editions of an index: what each changed, its files, and the way to check it. */
export function EditionsPage({ view, edition, locale }: EditionsPageProps) {
  const t = translator(locale, 'editions');
  const { index, firstCities, editions } = view;
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: firstCities }}
      current={null}
      switchHref={editionsPath(otherLocale(locale), index.slug)}
      edition={edition}
    >
      <PageHeading
        kicker={shownText(index.title, locale).text}
        title={t('list.heading', { count: editions.length })}
        lede={t('list.lede')}
      />
      <ListTable view={view} locale={locale} />
      {editions.length > 1 ? (
        <CompareSection view={view} locale={locale} />
      ) : (
        <EmptyState title={t('list.onlyOne')}>
          <p>{t('list.onlyOneNote')}</p>
        </EmptyState>
      )}
      <VerifySection hash={edition.hash} locale={locale} />
    </PageShell>
  );
}

function ListTable({ view, locale }: ViewProps) {
  const t = translator(locale, 'editions');
  return (
    <DataTable
      caption={t('list.caption')}
      columns={[
        { key: 'edition', label: t('list.edition') },
        { key: 'published', label: t('list.published') },
        { key: 'hash', label: t('list.hash') },
        { key: 'changed', label: t('list.changed') },
        { key: 'files', label: t('list.files') },
      ]}
      rows={view.editions.map((edition) => ({
        key: edition.hash,
        id: `edition-${edition.hash.slice(0, 12)}`,
        cells: [
          <span key="label" className={styles.label}>
            {edition.label}
            {edition.isCurrent && <span className={styles.current}>{t('list.current')}</span>}
          </span>,
          <Published key="published" edition={edition} locale={locale} />,
          <span key="hash" className={styles.hash}>
            <code title={edition.hash}>{shortHash(edition.hash)}</code>
            <EditionCopy text={edition.hash} locale={locale} />
          </span>,
          <Changed key="changed" edition={edition} index={view.index.slug} locale={locale} />,
          <Files key="files" edition={edition} locale={locale} />,
        ],
      }))}
    />
  );
}

type EditionProps = { readonly edition: EditionView; readonly locale: Locale };

function Published({ edition: { publishedAt, file }, locale }: EditionProps) {
  const t = translator(locale, 'editions');
  return (
    <>
      <time dateTime={publishedAt}>{dayOf(publishedAt, locale)}</time>
      {file !== null && <span className={styles.file}>{t('list.from', { file })}</span>}
    </>
  );
}

function Changed({ edition, index, locale }: EditionProps & { readonly index: string }) {
  const t = translator(locale, 'editions');
  const { changes, pair } = edition;
  if (pair === null) return t('list.first');
  const number = (count: number) => formatNumber(count, locale);
  return (
    <>
      {changes === null
        ? t('list.unknown')
        : t('list.rows', {
            added: number(changes.added),
            changed: number(changes.changed),
            removed: number(changes.removed),
            scores: number(changes.scores),
          })}{' '}
      <a className={styles.why} href={editionChangePath(locale, index, pair)}>
        {t('list.why')}
      </a>
    </>
  );
}

function Files({ edition: { label, pack, scores }, locale }: EditionProps) {
  const t = translator(locale, 'editions');
  return (
    <span className={styles.files}>
      <a href={pack} aria-label={t('list.packLabel', { label })}>
        {t('list.pack')}
      </a>
      <a href={scores} aria-label={t('list.scoresLabel', { label })}>
        {t('list.scores')}
      </a>
    </span>
  );
}

function CompareSection({ view: { index, editions }, locale }: ViewProps) {
  const t = translator(locale, 'editions');
  const options = editions.map(({ hash, label, publishedAt }) => ({
    value: hash.slice(0, 12),
    label: t('list.option', { label, date: dayOf(publishedAt, locale) }),
  }));
  const [newest, second] = options;
  return (
    <Section id="compare" title={t('list.compare')}>
      <form className={styles.form} action={editionsAction(locale, index.slug)} autoComplete="off">
        <SelectField
          id="from"
          name="from"
          label={t('list.earlier')}
          value={second?.value ?? ''}
          options={options}
        />
        <SelectField
          id="to"
          name="to"
          label={t('list.later')}
          value={newest?.value ?? ''}
          options={options}
        />
        <button type="submit">{t('list.show')}</button>
      </form>
    </Section>
  );
}

function VerifySection({ hash, locale }: { readonly hash: string; readonly locale: Locale }) {
  const t = translator(locale, 'editions');
  const command = `npm run verify -- pack.zip --edition ${hash.slice(0, 16)}`;
  return (
    <Section id="verify" title={t('list.verify')}>
      <p>{t('list.verifyNote')}</p>
      <p className={styles.command}>
        <code>{command}</code>
        <EditionCopy text={command} locale={locale} />
      </p>
    </Section>
  );
}
