import { ChineseFont } from '@/components/ui/chinese-font';
import { languageTag } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { MarkedText } from '@/lib/views/evidence-list/types';
import styles from './marked.module.css';

type MarkedProps = { readonly text: MarkedText; readonly locale: Locale };

/** A text with what the search found in it marked. */
export function Marked({ text, locale }: MarkedProps) {
  const runs = text.runs.map((run, place) => {
    // The runs of a text never change their order, and have no other name than their place.
    const key = `${place} ${run.text}`;
    return run.isMatch ? (
      <mark key={key} className={styles.match}>
        {run.text}
      </mark>
    ) : (
      run.text
    );
  });
  if (text.lang === locale) return runs;
  return (
    <span lang={languageTag(text.lang)}>
      {text.lang === 'zh' && <ChineseFont />}
      {runs}
    </span>
  );
}
