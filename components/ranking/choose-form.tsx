import { Localized } from '@/components/ui/localized';
import { MOST_CITIES } from '@/lib/address/paths';
import { CITIES_FIELD } from '@/lib/address/ranking-options';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RankingView } from '@/lib/views/ranking/types';
import { CarriedFields } from './carried-fields';
import styles from './choose-form.module.css';

/** The form to which the boxes in the table belong: the table stands outside, to be printed. */
export const CHOOSE_FORM = 'choose';

type ChooseFormProps = { readonly view: RankingView; readonly locale: Locale };

/** Sends the cities ticked on this page, and those kept from others, to be compared. */
export function ChooseForm({ view, locale }: ChooseFormProps) {
  const t = translator(locale, 'ranking', view.places);
  const shown = new Set(view.rows.map(({ slug }) => slug));
  const kept = view.chosen.filter(({ slug }) => !shown.has(slug));
  const { page } = view.options;
  return (
    <section className={styles.choose} aria-labelledby="choose-title">
      <h3 id="choose-title">{t('choose.title')}</h3>
      {view.chosen.length > 0 && <Chosen view={view} locale={locale} />}
      <form id={CHOOSE_FORM} action={view.compareAction} method="get" autoComplete="off">
        {kept.map(({ slug }) => (
          <input key={slug} type="hidden" name={CITIES_FIELD} value={slug} />
        ))}
        <CarriedFields carried={view.carried} without={['cities', 'page']} />
        <p className={styles.hint}>{t('choose.hint', { most: MOST_CITIES })}</p>
        <p className={styles.buttons}>
          <button type="submit">{t('choose.compare')}</button>
          <button
            className={styles.second}
            type="submit"
            formAction={view.action}
            name="page"
            value={page}
          >
            {t('choose.keep')}
          </button>
          {view.pages.next !== null && (
            <button
              className={styles.second}
              type="submit"
              formAction={view.action}
              name="page"
              value={page + 1}
            >
              {t('choose.keepNext')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}

function Chosen({ view, locale }: ChooseFormProps) {
  const t = translator(locale, 'ranking', view.places);
  return (
    <ul className={styles.chosen} aria-label={t('choose.chosen')}>
      {view.chosen.map(({ slug, name, hrefWithout }) => (
        <li key={slug}>
          <Localized text={name} locale={locale} />{' '}
          <a
            href={hrefWithout}
            aria-label={t('choose.without', { city: shownText(name, locale).text })}
          >
            ×
          </a>
        </li>
      ))}
    </ul>
  );
}
