import { CopyButton } from '@/components/ui/copy-button';
import { ReferenceText } from '@/components/ui/reference-text';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { SourceCitation } from '@/lib/views/source-citation';
import styles from './citation.module.css';

type CitationProps = {
  readonly citation: SourceCitation;
  /** BCP 47 tag of the source's language, in which the references are. */
  readonly language: string;
  readonly locale: Locale;
};

/** The references of a source to copy, and the files to download. */
export function Citation({ citation, language, locale }: CitationProps) {
  const t = translator(locale, 'source');
  return (
    <div className={styles.citation}>
      {citation.references.map(({ style, runs }) => {
        const name = t(`cite.styles.${style}`);
        return (
          <div key={style} className={styles.reference}>
            <h3 className={styles.style}>{name}</h3>
            <p>
              <ReferenceText runs={runs} language={language} />
            </p>
            <CopyButton
              text={runs.map((run) => run.text).join('')}
              words={{
                copy: t('cite.copy', { style: name }),
                copied: t('cite.copied'),
                failed: t('cite.failed'),
              }}
            />
          </div>
        );
      })}
      <p className={styles.files}>
        {t('cite.files')}
        {sentenceSpace(locale)}
        {citation.files.map(({ format, href }) => (
          <a key={format} href={href} download>
            {t(`cite.formats.${format}`)}
          </a>
        ))}
      </p>
    </div>
  );
}
