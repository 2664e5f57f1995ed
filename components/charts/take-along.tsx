import { citePath } from '@/lib/address/cite-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './take-along.module.css';

type TakeAlongProps = {
  readonly index: string;
  /** The page, below that of its index. */
  readonly of: string;
  /** Which part of how it is cited: files of charts, or code alone. */
  readonly part?: 'charts' | 'embed';
  readonly locale: Locale;
};

/** The way from charts to their files, and to the code that shows them in a page elsewhere. */
export function TakeAlong({ index, of, part = 'charts', locale }: TakeAlongProps) {
  return (
    <p className={styles.line}>
      <a href={`${citePath(locale, index, of)}#${part}`}>
        {translator(locale, 'charts')('takeAlong')}
      </a>
    </p>
  );
}
