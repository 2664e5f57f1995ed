import { Fragment, type ReactNode } from 'react';
import type { Locale } from '@/lib/text/localized';

type SentencesProps = {
  readonly locale: Locale;
  /** Finished sentences, each under a key of its own. */
  readonly sentences: readonly { readonly key: string; readonly text: ReactNode }[];
};

/** Sentences one after another; Chinese sets no space between them. */
export function Sentences({ locale, sentences }: SentencesProps) {
  return sentences.map(({ key, text }, place) => (
    <Fragment key={key}>
      {place > 0 && locale === 'en' && ' '}
      {text}
    </Fragment>
  ));
}
