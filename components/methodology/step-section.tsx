import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatPercent, formatValue } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { MethodSteps, StepCell } from '@/lib/views/methodology/step-types';
import { gapWords, treatmentWords } from './step-words';

type StepSectionProps = { readonly steps: MethodSteps; readonly locale: Locale };

/** Who is in, what fills gaps, what becomes of outliers: where an index sets it, in plain words. */
export function StepSection({ steps, locale }: StepSectionProps) {
  const t = translator(locale, 'methodology');
  const { treatment, ownTreatments, gaps, transformed } = steps;
  return (
    <Section id="method-steps" title={t('steps.title')} note={t('steps.note')}>
      <Screened steps={steps} locale={locale} />
      <Filled steps={steps} locale={locale} />
      {treatment !== null && <p>{treatmentWords(treatment, locale)}</p>}
      {ownTreatments.map((own) => (
        <p key={textOf(own.title, locale)}>
          {t('steps.ownTreatment', {
            indicator: textOf(own.title, locale),
            treatment: treatmentWords(own.treatment, locale),
          })}
        </p>
      ))}
      {transformed.length > 0 && (
        <p>{t('steps.transformed', { indicators: listOf(transformed, locale) })}</p>
      )}
      <Winsorised steps={steps} locale={locale} />
      {gaps.map(({ title, rule }) => (
        <p key={textOf(title, locale)}>{gapWords(textOf(title, locale), rule, locale)}</p>
      ))}
    </Section>
  );
}

function Screened({ steps: { screening }, locale }: StepSectionProps) {
  const t = translator(locale, 'methodology');
  if (screening === null) return null;
  const share = formatPercent(screening.minimumShare, locale);
  const { left } = screening;
  return (
    <p>
      {t(screening.by === 'count' ? 'steps.screenedByCount' : 'steps.screenedByWeight', { share })}
      {sentenceSpace(locale)}
      {left.length === 0
        ? t('steps.nobodyLeft')
        : t('steps.left', { cities: listOf(left, locale) })}
    </p>
  );
}

function Filled({ steps: { imputation }, locale }: StepSectionProps) {
  const t = translator(locale, 'methodology');
  if (imputation === null) return null;
  const { method, among, filled } = imputation;
  return (
    <>
      <p>
        {t('steps.imputed', {
          centre: t(`steps.centres.${method}`),
          among: t(`steps.among.${among}`),
        })}
      </p>
      {filled.length > 0 && (
        <DataTable
          caption={t('steps.filledCaption', { count: filled.length })}
          columns={[
            ...cellColumns(locale),
            { key: 'value', label: t('steps.value'), numeric: true },
          ]}
          rows={filled.map((cell) => cellRow(cell, [cell.value], locale))}
        />
      )}
    </>
  );
}

function Winsorised({ steps: { winsorised }, locale }: StepSectionProps) {
  const t = translator(locale, 'methodology');
  if (winsorised.length === 0) return null;
  return (
    <DataTable
      caption={t('steps.winsorisedCaption', { count: winsorised.length })}
      columns={[
        ...cellColumns(locale),
        { key: 'before', label: t('steps.before'), numeric: true },
        { key: 'after', label: t('steps.after'), numeric: true },
      ]}
      rows={winsorised.map((cell) => cellRow(cell, [cell.before, cell.after], locale))}
    />
  );
}

function cellColumns(locale: Locale) {
  const t = translator(locale, 'methodology');
  return [
    { key: 'indicator', label: t('framework.node') },
    { key: 'city', label: t('steps.city') },
  ];
}

function cellRow(cell: StepCell, values: readonly number[], locale: Locale): TableRow {
  return {
    key: cell.key,
    cells: [
      textOf(cell.indicator, locale),
      textOf(cell.city, locale),
      ...values.map((value) => formatValue(value, locale)),
    ],
  };
}

function listOf(texts: readonly LocalizedText[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(texts.map((text) => textOf(text, locale)));
}

function textOf(text: LocalizedText, locale: Locale): string {
  return shownText(text, locale).text;
}
