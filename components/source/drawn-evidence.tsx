import { CitySymbol } from '@/components/ui/city-symbol';
import { Localized } from '@/components/ui/localized';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { SourceEvidence, SourceLink } from '@/lib/views/source/types';
import styles from './drawn-evidence.module.css';

/** The arrow does not part from what it points to. */
const NO_BREAK_SPACE = '\u00a0';

type DrawnEvidenceProps = { readonly evidence: SourceEvidence; readonly locale: Locale };

/** Evidence drawn from a passage, with the ratings and the driver scores that it leads on to. */
export function DrawnEvidence({ evidence, locale }: DrawnEvidenceProps) {
  return (
    <li className={styles.evidence}>
      <a href={evidence.href} className={styles.claim}>
        <Localized text={evidence.claim} locale={locale} />
      </a>
      {evidence.isInterested && <small>{translator(locale, 'evidence')('interested')}</small>}
      <ul>
        {evidence.links.map((link) => (
          <li key={link.indicator.slug}>
            <Bearing link={link} evidence={evidence} locale={locale} />
          </li>
        ))}
      </ul>
    </li>
  );
}

type BearingProps = DrawnEvidenceProps & { readonly link: SourceLink };

function Bearing({ link, evidence, locale }: BearingProps) {
  const t = translator(locale, 'source');
  const city = shownText(evidence.city.name, locale).text;
  const driver = shownText(link.driver.title, locale).text;
  return (
    <>
      <CitySymbol position={evidence.city.position} /> {city}
      {t('colon')}
      <a href={link.cellHref}>
        <Localized text={link.indicator.title} locale={locale} />
      </a>
      {t('separator')}
      {partText(link, locale)} →{NO_BREAK_SPACE}
      <a href={`#${link.driverAnchor}`} aria-label={t('passages.toDriver', { driver, city })}>
        {driver}
      </a>
    </>
  );
}

function partText({ part, value }: SourceLink, locale: Locale): string {
  const t = translator(locale, 'source');
  if (part === 'against') return t('parts.against');
  if (value === null) return t('parts.unrated');
  const written = formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  return t(`parts.${part ?? 'measured'}`, { value: written });
}
