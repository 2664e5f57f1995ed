import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { DisagreementView } from '@/lib/views/overview/limits';
import { PassageLinks } from '../compare/passage-links';
import styles from './disagreements.module.css';

type DisagreementsProps = {
  readonly disagreements: readonly DisagreementView[];
  readonly locale: Locale;
};

/** Where the passage contradicts others or its own date, said at the passage. */
export function Disagreements({ disagreements, locale }: DisagreementsProps) {
  const t = translator(locale, 'evidence');
  return disagreements.map(({ slug, text, passages }) => (
    <p key={slug} className={styles.disagreement}>
      <b>{t('passage.disagreement')}</b>
      {t('colon')}
      <Localized text={text} locale={locale} />
      {sentenceSpace(locale)}
      <small>
        {t('passage.disagreementPassages')}{' '}
        <PassageLinks passages={passages} label={(number) => t('page.passage', { number })} />
      </small>
    </p>
  ));
}
