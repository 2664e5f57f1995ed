import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PassageMark } from '@/lib/views/compare/types';
import styles from './passage-links.module.css';

type PassageLinksProps = { readonly passages: readonly PassageMark[]; readonly locale: Locale };

/** Passages as a row of their numbers, each leading to the passage. */
export function PassageLinks({ passages, locale }: PassageLinksProps) {
  const t = translator(locale, 'compare');
  return (
    <span className={styles.links}>
      {passages.map((mark) => (
        <a
          key={mark.href}
          href={mark.href}
          aria-label={t('doubt.passage', { number: mark.passage })}
        >
          {mark.passage}
        </a>
      ))}
    </span>
  );
}
