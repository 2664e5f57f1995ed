import { FindCity } from '@/components/ui/find-city';
import { Section } from '@/components/ui/section';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import { MOST_CITIES, MOST_CITIES_LISTED, writeWeights } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CompareView } from '@/lib/views/compare';
import type { CityOption, PairOption } from '@/lib/views/compare/selection';
import styles from './choose-cities.module.css';

type ChooseCitiesProps = { readonly view: CompareView; readonly locale: Locale };

/** The end of a comparison: the way to another one, on screen only. */
export function ChooseCitiesSection({ view, locale }: ChooseCitiesProps) {
  return (
    <div className={styles.choice}>
      <Section id="cities" isFarBelow title={translator(locale, 'compare')('choose.title')}>
        <ChooseCities view={view} locale={locale} />
      </Section>
    </div>
  );
}

/**
 * The cities of the index as a form: works without script, keeps the weights in force. Of many
 * cities only the chosen ones have a box, and others are found by name.
 */
export function ChooseCities({ view, locale }: ChooseCitiesProps) {
  const t = translator(locale, 'compare');
  const weights = writeWeights(view.weights);
  const isSearched = view.options.length > MOST_CITIES_LISTED;
  const listed = isSearched ? chosenOptions(view) : view.options;
  return (
    <>
      <form className={styles.form} action={view.action} method="get">
        <fieldset>
          <legend>{t(isSearched ? 'choose.chosen' : 'choose.legend')}</legend>
          <div className={styles.cities}>
            {listed.map((option) => (
              <label key={option.slug} className={styles.city}>
                <input
                  type="checkbox"
                  name={COMPARE_FIELDS.cities}
                  value={option.slug}
                  defaultChecked={option.isChosen}
                />
                {shownText(option.name, locale).text}
              </label>
            ))}
          </div>
          {isSearched && listed.length === 0 && <p>{t('choose.none')}</p>}
        </fieldset>
        {isSearched && (
          <FindCity
            id="find"
            name={COMPARE_FIELDS.find}
            index={view.index.slug}
            label={t('choose.find')}
            hint={t('choose.findHint', { count: view.options.length })}
            button={t('choose.add')}
            locale={locale}
          />
        )}
        <input type="hidden" name={COMPARE_FIELDS.weights} value={weights} />
        <p className={styles.hint}>{t('choose.hint', { most: MOST_CITIES })}</p>
        <button type="submit">{t('choose.submit')}</button>
      </form>
      <Pairs pairs={view.pairs} locale={locale} />
    </>
  );
}

/** In the order of the address: the first two are compared in detail. */
function chosenOptions({ options, cities }: CompareView): readonly CityOption[] {
  return cities.flatMap((slug) => options.find((option) => option.slug === slug) ?? []);
}

type PairsProps = { readonly pairs: readonly PairOption[]; readonly locale: Locale };

/** With more than two cities: which two are compared in detail, and the way to the other pairs. */
function Pairs({ pairs, locale }: PairsProps) {
  const t = translator(locale, 'compare');
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{t('choose.pairs')}</h3>
      <ul>
        {pairs.map((pair) => {
          const text = t('choose.pair', {
            a: shownText(pair.a, locale).text,
            b: shownText(pair.b, locale).text,
          });
          return (
            <li key={pair.href}>
              <a href={pair.href} aria-current={pair.isShown ? 'page' : undefined}>
                {text}
              </a>
              {pair.isShown && <small> {t('choose.shown')}</small>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
