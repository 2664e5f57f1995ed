import { FORM_FIELDS } from '@/lib/address/mapping-fields';
import { mappingFormPath } from '@/lib/address/mapping-paths';
import { translator } from '@/lib/i18n/translator';
import { ActionButton } from './action-button';
import { CitySection } from './city-section';
import { DenominatorSection } from './denominator-section';
import { DriverSection } from './driver-section';
import form from './form.module.css';
import { FormParts } from './form-parts';
import type { FormPart } from './form-view';
import { IndexSection } from './index-section';
import { IndicatorSection } from './indicator-section';
import { SourceSection } from './source-section';

/**
 * Everything that is to be said of a table, as one form: each of its buttons sends the whole, so
 * that nothing typed is lost. The first button is the one that the enter key presses.
 */
export function MappingForm({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const { used, undecided, leftOut, open } = view.counts;
  return (
    <form
      className={form.form}
      method="post"
      action={mappingFormPath(locale, view.draft)}
      aria-label={t('form')}
      autoComplete="off"
    >
      <input type="hidden" name={FORM_FIELDS.revision} value={view.revision} />
      <div className={form.bar}>
        <ActionButton action="save" label={t('save')} />
        <p>{t('saveNote')}</p>
      </div>
      <FormParts view={view} locale={locale} />
      <IndexSection view={view} locale={locale} />
      <DriverSection view={view} locale={locale} />
      <IndicatorSection view={view} locale={locale} />
      <DenominatorSection view={view} locale={locale} />
      <CitySection view={view} locale={locale} />
      <SourceSection view={view} locale={locale} />
      <div className={form.foot}>
        <button type="submit" name={FORM_FIELDS.action} value="check">
          {t('check')}
        </button>
        <ActionButton action="save" label={t('save')} />
        <p>
          <a href="#parts">{t('open', { open })}</a>{' '}
          <span>{t('counts', { used, undecided, leftOut })}</span>
        </p>
      </div>
    </form>
  );
}
