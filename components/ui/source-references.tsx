import { sourcePath } from '@/lib/address/paths';
import type { Locale } from '@/lib/text/localized';
import type { SourceReference } from '@/lib/views/source-reference';
import { ReferenceText } from './reference-text';
import styles from './source-references.module.css';

type SourceReferencesProps = {
  readonly references: readonly SourceReference[];
  readonly index: string;
  readonly locale: Locale;
};

/** The list of sources, numbered, each reference leading to the source as numbered passages. */
export function SourceReferences({ references, index, locale }: SourceReferencesProps) {
  return (
    <ol className={styles.list}>
      {references.map(({ source, runs, language }) => (
        <li key={source}>
          <a href={sourcePath(locale, index, source)}>
            <ReferenceText runs={runs} language={language} />
          </a>
        </li>
      ))}
    </ol>
  );
}
