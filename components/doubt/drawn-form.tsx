import { optionName } from '@/components/robustness/method-names';
import { RefusalReason } from '@/components/robustness/refusal-reason';
import { SelectField } from '@/components/ui/field';
import { DOUBT_FIELDS } from '@/lib/address/doubt-paths';
import { formatList, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { DoubtFrame, DrawnView } from '@/lib/views/doubt/types';
import styles from './drawn-form.module.css';

type DrawnFormProps = {
  readonly frame: DoubtFrame;
  readonly drawn: DrawnView;
  /** The leading group that is told of, and those that could be; null: none is. */
  readonly first: { readonly chosen: number; readonly options: readonly number[] } | null;
  readonly locale: Locale;
};

/** What varies from draw to draw, and a form to choose otherwise, which works without script. */
export function DrawnForm({ frame, drawn, first, locale }: DrawnFormProps) {
  const t = translator(locale, 'doubt', frame.places);
  const values = { spread: formatPercent(drawn.spread, locale) };
  const varied = drawn.inputs.map((input) => t(`varied.${input}`, values));
  return (
    <>
      {varied.length > 0 && <p>{t('form.now', { inputs: formatList(varied, locale) })}</p>}
      {drawn.refused.map(({ step, key, ...reason }) => (
        <p key={`${step} ${key}`}>
          {t('form.refused', {
            option: optionName({ step, key }, locale),
            step: t(`inputs.${step}`),
          })}
          {sentenceSpace(locale)}
          <RefusalReason reason={reason} locale={locale} />
        </p>
      ))}
      <form className={styles.form} action={frame.action} method="get" autoComplete="off">
        <input type="hidden" name={DOUBT_FIELDS.page} value={frame.page} />
        <fieldset className={styles.inputs}>
          <legend>{t('form.legend')}</legend>
          {drawn.offered.map(({ input, isVaried }) => (
            <label key={input}>
              <input
                type="checkbox"
                name={DOUBT_FIELDS.inputs}
                value={input}
                defaultChecked={isVaried}
              />
              {t(`inputs.${input}`)}
            </label>
          ))}
        </fieldset>
        {first !== null && first.options.length > 1 && (
          <SelectField
            id="first"
            name={DOUBT_FIELDS.first}
            label={t('form.first')}
            value={String(first.chosen)}
            options={first.options.map((option) => ({
              value: String(option),
              label: t('form.firstOption', { first: option }),
            }))}
          />
        )}
        <button type="submit">{t('form.submit')}</button>
      </form>
    </>
  );
}
