import { Section } from '@/components/ui/section';
import { SourceReferences } from '@/components/ui/source-references';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SourceReference } from '@/lib/views/source-reference';
import styles from './origin-section.module.css';

/** Published work that the method follows; each is named in the engine where it is used. */
const PUBLISHED = [
  {
    key: 'handbook',
    text: 'OECD and Joint Research Centre (2008). Handbook on Constructing Composite Indicators: Methodology and User Guide. OECD Publishing.',
    href: 'https://doi.org/10.1787/9789264043466-en',
  },
  {
    key: 'coinr',
    text: 'Becker, W., Caperna, G., Del Sorbo, M., Norlén, H., Papadimitriou, E., and Saisana, M. (2022). COINr: An R package for developing composite indicators. Journal of Open Source Software 7(78), 4567.',
    href: 'https://doi.org/10.21105/joss.04567',
  },
  {
    key: 'ali',
    text: 'Ali, M. M. (1973). Content of the frustum of a simplex. Pacific Journal of Mathematics 48.',
    href: null,
  },
  {
    key: 'varsi',
    text: 'Varsi, G. (1973). The multidimensional content of the frustum of the simplex. Pacific Journal of Mathematics 46.',
    href: null,
  },
  {
    key: 'ang',
    text: 'Ang, B. W. (2004). Decomposition analysis for policymaking in energy: which is the preferred method? Energy Policy 32.',
    href: null,
  },
] as const;

type OriginSectionProps = {
  readonly references: readonly SourceReference[];
  readonly index: string;
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

/** Where the method comes from, and what this index rests on. */
export function OriginSection({ references, index, isMeasured, locale }: OriginSectionProps) {
  const t = translator(locale, 'methodology');
  return (
    <Section
      id="method-origins"
      title={t('sources.title')}
      note={t(isMeasured ? 'measured.sources.note' : 'sources.note')}
    >
      <ul className={styles.works}>
        {PUBLISHED.map(({ key, text, href }) => (
          <li key={key}>
            <span lang="en">{href === null ? text : <a href={href}>{text}</a>}</span>{' '}
            <small>{t(`sources.uses.${key}`)}</small>
          </li>
        ))}
      </ul>
      {references.length > 0 && (
        <>
          <h3>{t(isMeasured ? 'measured.sources.coded' : 'sources.coded')}</h3>
          <SourceReferences references={references} index={index} locale={locale} />
        </>
      )}
    </Section>
  );
}
