import { methodologyPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { DefinitionList } from './definition-list';
import { Disclosure } from './disclosure';
import styles from './reading-guide.module.css';

const TERMS = [
  'bounds',
  'coverage',
  'shared',
  'firm',
  'weightings',
  'near',
  'draws',
  'passage',
  'undecided',
  'thin',
] as const;

/** Of measured numbers no rating can be off, and no passage left out. */
const MEASURED_TERMS = [
  'bounds',
  'coverage',
  'shared',
  'weightings',
  'near',
  'undecided',
  'thin',
] as const;

type ReadingGuideProps = {
  readonly index: string;
  /** Every indicator of it is a measured number. */
  readonly isMeasured?: boolean;
  readonly locale: Locale;
};

/** What the terms beside the numbers of two compared cities mean, for whoever asks. */
export function ReadingGuide({ index, isMeasured = false, locale }: ReadingGuideProps) {
  const t = translator(locale, 'reading');
  return (
    <Disclosure summary={t('title')}>
      <div className={styles.terms}>
        <DefinitionList
          items={
            isMeasured
              ? MEASURED_TERMS.map((term) => ({
                  key: term,
                  term: t(`terms.${term}`),
                  details: t(`measured.${term}`),
                }))
              : TERMS.map((term) => ({
                  key: term,
                  term: t(`terms.${term}`),
                  details: t(`details.${term}`),
                }))
          }
        />
      </div>
      <p>
        {t.rich('rule', {
          link: (inner) => <a href={methodologyPath(locale, index)}>{inner}</a>,
        })}
      </p>
    </Disclosure>
  );
}
