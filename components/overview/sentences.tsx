import { Fragment, type ReactNode } from 'react';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';

type SentencesProps = {
  readonly locale: Locale;
  /** Finished sentences, each under a key of its own. */
  readonly sentences: readonly { readonly key: string; readonly text: ReactNode }[];
};

/**
 * Sentences one after another. The space after each is of one piece with its text: by itself it
 * would stand at the end of what has arrived, and move when more does.
 */
export function Sentences({ locale, sentences }: SentencesProps) {
  return sentences.map(({ key, text }, place) => {
    const space = place < sentences.length - 1 ? sentenceSpace(locale) : '';
    if (typeof text === 'string') return `${text}${space}`;
    return (
      <Fragment key={key}>
        {text}
        {space}
      </Fragment>
    );
  });
}
