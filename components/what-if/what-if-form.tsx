import { Disclosure } from '@/components/ui/disclosure';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { FormIndicator, WhatIfView } from '@/lib/views/what-if/types';
import { MethodFields, WeightFields } from './method-fields';
import { RatingFields } from './rating-fields';
import { ValueFields } from './value-fields';
import styles from './what-if-form.module.css';

type WhatIfFormProps = { readonly view: WhatIfView; readonly locale: Locale };

/** Everything that can be assumed, as a plain form: it needs no script, and gives an address. */
export function WhatIfForm({ view, locale }: WhatIfFormProps) {
  const t = translator(locale, 'whatIf');
  const { form } = view;
  return (
    <div className={styles.onScreen}>
      <Section id="assume" title={t('form.title')} note={t('form.note')}>
        <form
          className={styles.form}
          action={form.action}
          method="get"
          autoComplete="off"
          aria-label={t('form.label')}
        >
          {form.carried.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RatingGroups view={view} locale={locale} />
          {form.groups.length > 0 && <Submit locale={locale} />}
          <ValueFields view={view} locale={locale} />
          <WeightFields form={form} locale={locale} />
          <MethodFields form={form} locale={locale} />
          <Submit locale={locale} />
        </form>
      </Section>
    </div>
  );
}

/** A long form has its button after each long part. */
function Submit({ locale }: { readonly locale: Locale }) {
  return (
    <p className={styles.submit}>
      <button type="submit">{translator(locale, 'whatIf')('form.submit')}</button>
    </p>
  );
}

function RatingGroups({ view: { form }, locale }: WhatIfFormProps) {
  return form.groups.map((group) => (
    <section key={group.node} aria-labelledby={`assume-${group.node}`}>
      <h3 id={`assume-${group.node}`}>
        <Localized text={group.title} locale={locale} />
      </h3>
      {group.indicators.map((indicator) => (
        <Disclosure
          key={indicator.node}
          id={`assume-${indicator.node}`}
          open={indicator.isTouched}
          summary={summaryOf(indicator, locale)}
        >
          <RatingFields indicator={indicator} locale={locale} />
        </Disclosure>
      ))}
    </section>
  ));
}

function summaryOf({ title, isTouched }: FormIndicator, locale: Locale) {
  const { text } = shownText(title, locale);
  return isTouched ? (
    <b>{translator(locale, 'whatIf')('form.touched', { title: text })}</b>
  ) : (
    <Localized text={title} locale={locale} />
  );
}
