import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';
import { Disagreements } from './disagreements';
import styles from './passage-section.module.css';

type PassageSectionProps = { readonly view: EvidenceView; readonly locale: Locale };

/** The passage in both languages, and how to check that it is really in the source. */
export function PassageSection({ view, locale }: PassageSectionProps) {
  const t = translator(locale, 'evidence');
  const { passage } = view;
  const { paraphrase, marker, number, sectionTitle } = passage;
  const languages = [locale, otherLocale(locale)].filter(
    (language) => paraphrase[language] !== undefined,
  );
  return (
    <Section id="passage" title={t('passage.title')} note={t('passage.note')}>
      <p className={styles.place}>
        {sectionTitle === null
          ? t('page.passage', { number })
          : t('passage.place', { number, section: shownText(sectionTitle, locale).text })}
        {marker !== null && `${t('dot')}${t('passage.marker', { marker })}`}
        {t('dot')}
        <a href={passage.href}>{t('passage.read')}</a>
      </p>
      {languages.map((language) => (
        <blockquote key={language} className={styles.paraphrase}>
          <Localized text={{ [language]: paraphrase[language] }} locale={locale} />
        </blockquote>
      ))}
      <Disagreements disagreements={view.disagreements} locale={locale} />
      <p className={styles.check}>
        {t('passage.fingerprint')} <code className={styles.hash}>{passage.fingerprint}</code>
      </p>
      <p className={styles.check}>
        {t.rich('passage.check', { code: (inner) => <code>{inner}</code> })}
      </p>
    </Section>
  );
}
