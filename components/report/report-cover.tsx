import type { ReportSettings } from '@/lib/address/report-settings';
import { formatDate, formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { shownText } from '@/lib/text/localized';
import { AuthorText, FontFor, UnknownLanguage } from './author-text';
import type { ReportPart } from './part';
import styles from './report-cover.module.css';
import { Pair } from './report-section';
import type { ReportEdition } from './sections/verify';

type ReportCoverProps = {
  readonly parts: readonly ReportPart[];
  readonly settings: ReportSettings;
  readonly edition: ReportEdition;
};

/** What the report is, its title, who made it and when, and the author's introduction. */
export function ReportCover({ parts, settings, edition }: ReportCoverProps) {
  const { title, introduction } = settings;
  return (
    <header className={styles.cover}>
      <Pair
        halves={parts.map((part) => ({
          part,
          content: <CoverLine edition={edition} locale={part.locale} />,
        }))}
      />
      {title === '' ? (
        <Pair
          halves={parts.map((part, at) => ({
            part,
            content: <MadeTitle part={part} isFirst={at === 0} />,
          }))}
        />
      ) : (
        <h1 className={`${styles.title} ${styles.own}`} lang="">
          <FontFor text={title} />
          {title}
        </h1>
      )}
      <Pair
        halves={parts.map((part) => ({
          part,
          content: <Byline settings={settings} edition={edition} locale={part.locale} />,
        }))}
      />
      {introduction !== '' && (
        <AuthorText
          text={introduction}
          label={parts
            .map((part) => translator(part.locale, 'report')('author.introduction'))
            .join(' · ')}
        />
      )}
    </header>
  );
}

type LineProps = Omit<ReportCoverProps, 'parts'> & { readonly locale: Locale };

/** What this is, and of which edition. */
function CoverLine({ edition, locale }: Omit<LineProps, 'settings'>) {
  const t = translator(locale, 'report');
  const date = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  return (
    <p className={styles.line}>
      <span>{t('cover.brand')}</span>
      <span>{t('cover.edition', { label: edition.label, date })}</span>
    </p>
  );
}

/** A document has one first heading: that of the second language looks the same. */
function MadeTitle({ part, isFirst }: { readonly part: ReportPart; readonly isFirst: boolean }) {
  const title = madeTitle(part);
  return isFirst ? (
    <h1 className={styles.title}>{title}</h1>
  ) : (
    <p className={styles.title}>{title}</p>
  );
}

/** The title of a report whose author gave none. */
export function madeTitle({ report, locale }: Pick<ReportPart, 'report' | 'locale'>): string {
  const cities = report.comparison.cities.map((city) => shownText(city.name, locale).text);
  return translator(locale, 'report')('title', { cities: formatList(cities, locale) });
}

/** Who made the report, and when; what was not given takes no room. */
function Byline({ settings, edition, locale }: LineProps) {
  const { author, organisation, date } = settings;
  const given = [author, organisation].filter((text) => text !== '');
  const day = date === '' ? edition.publishedAt.slice(0, '2026-01-08'.length) : date;
  return (
    <div className={styles.byline}>
      {given.map((text) => (
        <UnknownLanguage key={text} text={text}>
          {text}
        </UnknownLanguage>
      ))}
      <time dateTime={day}>{formatDate(day, locale)}</time>
    </div>
  );
}
