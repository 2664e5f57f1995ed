import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SourceSection, SourceView } from '@/lib/views/source/types';
import { PassageItem } from './passage-item';
import styles from './passage-section.module.css';

type PassageSectionProps = { readonly view: SourceView; readonly locale: Locale };

/** Every passage of the source, section by section. */
export function PassageSection({ view, locale }: PassageSectionProps) {
  const t = translator(locale, 'source');
  return (
    <Section id="passages" title={t('passages.title')} note={t('passages.note')}>
      <nav aria-label={t('contents')} className={styles.contents}>
        <ol>
          {view.sections.map((section) => (
            <li key={section.number}>
              <a href={`#${anchorOf(section)}`}>
                <Localized text={section.title} locale={locale} />
              </a>{' '}
              <small>{rangeText(section, locale)}</small>
            </li>
          ))}
        </ol>
      </nav>
      {view.sections.map((section) => (
        <section key={section.number} aria-labelledby={anchorOf(section)}>
          <h3 id={anchorOf(section)} className={styles.title}>
            <Localized text={section.title} locale={locale} />
          </h3>
          <ol className={styles.passages}>
            {section.passages.map((passage) => (
              <PassageItem key={passage.number} passage={passage} locale={locale} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

function anchorOf({ number }: SourceSection): string {
  return `section-${number}`;
}

function rangeText({ passages }: SourceSection, locale: Locale): string {
  const [first, last] = [passages[0]?.number, passages.at(-1)?.number];
  if (first === undefined || last === undefined) return '';
  return translator(locale, 'source')('passages.range', { first, last });
}
