import { SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { comparePath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DoubtFrame } from '@/lib/views/doubt/types';
import styles from './drawn-form.module.css';

type PairFormProps = { readonly frame: DoubtFrame; readonly locale: Locale };

/** The way to the page on two cities; with very many they are chosen where cities are compared. */
export function PairForm({ frame, locale }: PairFormProps) {
  const t = translator(locale, 'doubt');
  const { index, cityOptions, firstCities, action } = frame;
  const options = cityOptions.map(({ slug, name }) => ({
    value: slug,
    label: shownText(name, locale).text,
  }));
  return (
    <Section id="pair" isFarBelow title={t('pairForm.title')}>
      <p>{t('pairForm.text')}</p>
      {options.length === 0 ? (
        <p>
          <a href={comparePath(locale, index.slug, firstCities)}>{t('pairForm.compare')}</a>
        </p>
      ) : (
        <form className={styles.form} action={action} method="get" autoComplete="off">
          <input type="hidden" name={DOUBT_FIELDS.page} value="pair" />
          {(['a', 'b'] as const).map((side, at) => (
            <SelectField
              key={side}
              id={`pair-${side}`}
              name={DOUBT_FIELDS.cities}
              label={t(`pairForm.${side}`)}
              value={frame.pair[at] ?? ''}
              options={options}
            />
          ))}
          <button type="submit">{t('pairForm.submit')}</button>
        </form>
      )}
    </Section>
  );
}
