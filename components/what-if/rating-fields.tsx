import { CitySymbol } from '@/components/ui/city-symbol';
import { SelectField, type SelectOption } from '@/components/ui/field';
import { Localized } from '@/components/ui/localized';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ratingAnchor, WHAT_IF_FIELDS, writeRating } from '@/lib/address/what-if-paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceBox, FormCell, FormIndicator } from '@/lib/views/what-if/types';
import styles from './rating-fields.module.css';

type RatingFieldsProps = { readonly indicator: FormIndicator; readonly locale: Locale };

/** Of one indicator, for each city: the level to assume, and the evidence to leave out. */
export function RatingFields({ indicator, locale }: RatingFieldsProps) {
  return (
    <div className={styles.cells}>
      {indicator.cells.map((cell) => (
        <CellFields key={cell.city.slug} indicator={indicator} cell={cell} locale={locale} />
      ))}
    </div>
  );
}

type CellFieldsProps = RatingFieldsProps & { readonly cell: FormCell };

function CellFields({ indicator, cell, locale }: CellFieldsProps) {
  const t = translator(locale, 'whatIf');
  const { city, set, evidence } = cell;
  const name = shownText(city.name, locale).text;
  const value = set === undefined ? '' : ratingOf(indicator, cell, set);
  return (
    <fieldset>
      <legend className={styles.city}>
        <CitySymbol position={city.position} />
        <Localized text={city.name} locale={locale} />
      </legend>
      <SelectField
        id={ratingAnchor(city.slug, indicator.node)}
        name={WHAT_IF_FIELDS.ratings}
        label={t.rich('form.level', {
          indicator: shownText(indicator.title, locale).text,
          city: name,
          hidden: (inner) => <VisuallyHidden>{inner}</VisuallyHidden>,
        })}
        value={value}
        options={levelOptions(indicator, cell, locale)}
      />
      {evidence.length === 0 ? (
        <p className={styles.none}>{t('form.noEvidence')}</p>
      ) : (
        <fieldset>
          <legend>{t('form.off', { city: name })}</legend>
          {evidence.map((box) => (
            <Box key={box.slug} box={box} locale={locale} />
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}

function ratingOf(indicator: FormIndicator, { city }: FormCell, value: number | null): string {
  return writeRating({ city: city.slug, indicator: indicator.node, value });
}

function levelOptions(
  indicator: FormIndicator,
  cell: FormCell,
  locale: Locale,
): readonly SelectOption[] {
  const t = translator(locale, 'whatIf');
  const { official } = cell;
  const published = official === null ? t('assumed.none') : t('assumed.level', { level: official });
  return [
    { value: '', label: t('form.asPublished', { level: published }) },
    { value: ratingOf(indicator, cell, null), label: t('assumed.none') },
    ...indicator.levels.map(({ level, text }) => ({
      value: ratingOf(indicator, cell, level),
      label: t('form.option', { level, text: shownText(text, locale).text }),
    })),
  ];
}

type BoxProps = { readonly box: EvidenceBox; readonly locale: Locale };

function Box({ box: { slug, claim, isOff, isRepeated, passage }, locale }: BoxProps) {
  const t = translator(locale, 'whatIf');
  const words = { claim: shownText(claim, locale).text, number: passage.passage };
  if (isRepeated) {
    return (
      <p className={styles.repeated}>
        <a href={`#off-${slug}`}>{t('form.repeated', words)}</a>
      </p>
    );
  }
  return (
    <label className={styles.box}>
      <input
        id={`off-${slug}`}
        type="checkbox"
        name={WHAT_IF_FIELDS.off}
        value={slug}
        defaultChecked={isOff}
      />
      <span>{t('form.box', words)}</span>
    </label>
  );
}
