import { Section } from '@/components/ui/section';
import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DoubtFrame } from '@/lib/views/doubt/types';
import { CityField } from './city-field';
import styles from './drawn-form.module.css';

type PairFormProps = { readonly frame: DoubtFrame; readonly locale: Locale };

/** The way to the page on two cities; works without script. */
export function PairForm({ frame, locale }: PairFormProps) {
  const t = translator(locale, 'doubt', frame.places);
  return (
    <div className={styles.onScreen}>
      <Section id="pair" isFarBelow title={t('pairForm.title')}>
        <p>{t('pairForm.text')}</p>
        <form className={styles.form} action={frame.action} method="get" autoComplete="off">
          <input type="hidden" name={DOUBT_FIELDS.page} value="pair" />
          {(['a', 'b'] as const).map((side, at) => (
            <CityField
              key={side}
              id={`pair-${side}`}
              label={t(`pairForm.${side}`)}
              chosen={frame.pair[at]}
              none={null}
              frame={frame}
              locale={locale}
            />
          ))}
          <button type="submit">{t('pairForm.submit')}</button>
        </form>
      </Section>
    </div>
  );
}
