import type { ReactNode } from 'react';
import { nameFinder } from '@/components/compare/names';
import { formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { AssumptionView, WhatIfView } from '@/lib/views/what-if/types';
import { methodName, valueText } from './what-if-words';

type AssumptionTextProps = {
  readonly assumption: AssumptionView;
  readonly cities: WhatIfView['cities'];
  readonly locale: Locale;
};

/** One thing that is assumed, with the way to what it replaces. */
export function AssumptionText({ assumption, cities, locale }: AssumptionTextProps): ReactNode {
  const t = translator(locale, 'whatIf');
  const nameOf = nameFinder(cities, locale);
  switch (assumption.kind) {
    case 'off': {
      const { claim, href, passage } = assumption.evidence;
      return t.rich('assumed.off', {
        claim: shownText(claim, locale).text,
        number: passage.passage,
        city: nameOf(assumption.city),
        evidence: (inner) => <a href={href}>{inner}</a>,
        passage: (inner) => <a href={passage.href}>{inner}</a>,
      });
    }
    case 'passage':
      return t.rich('assumed.passage', {
        number: assumption.mark.passage,
        source: shownText(assumption.source, locale).text,
        passage: (inner) => <a href={assumption.mark.href}>{inner}</a>,
      });
    case 'source':
      return t.rich('assumed.source', {
        title: shownText(assumption.title, locale).text,
        source: (inner) => <a href={assumption.href}>{inner}</a>,
      });
    case 'rating':
      return ratingText(assumption, nameOf, locale);
    case 'weights':
      return weightsText(assumption, locale);
    case 'method':
      return t('assumed.method', {
        step: t(`steps.${assumption.step}`),
        option: methodName(assumption.step, assumption.option, locale),
      });
  }
}

function ratingText(
  { cell, values, level }: Extract<AssumptionView, { kind: 'rating' }>,
  nameOf: (slug: string) => string,
  locale: Locale,
): string {
  const t = translator(locale, 'whatIf');
  const set =
    level === null || values.whatIf === null
      ? valueText(values.whatIf, cell, locale)
      : t('assumed.levelNamed', { level: values.whatIf, text: shownText(level, locale).text });
  return t('assumed.rating', {
    indicator: shownText(cell.indicator, locale).text,
    city: nameOf(cell.city),
    whatIf: set,
    official: valueText(values.official, cell, locale),
  });
}

function weightsText(
  { drivers }: Extract<AssumptionView, { kind: 'weights' }>,
  locale: Locale,
): string {
  const t = translator(locale, 'whatIf');
  const weights = drivers.map(({ title, chosen }) =>
    t('assumed.weight', {
      driver: shownText(title, locale).text,
      weight: formatNumber(chosen, locale, Number.isInteger(chosen) ? 0 : 1),
    }),
  );
  return t('assumed.weights', { weights: formatList(weights, locale) });
}
