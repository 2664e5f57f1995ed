import { noticeText as weightsNotice } from '@/components/compare/notices';
import { Notice } from '@/components/ui/notice';
import type { WhatIfNotice } from '@/lib/address/parse-what-if';
import { MOST_CITIES } from '@/lib/address/paths';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { RefusalView, WhatIfView } from '@/lib/views/what-if/types';
import { methodName, problemText } from './what-if-words';

type WhatIfNoticesProps = {
  readonly view: Pick<
    WhatIfView,
    'notices' | 'unknownCities' | 'tooManyCities' | 'refusals' | 'problems' | 'cities'
  >;
  readonly locale: Locale;
};

/** What of the address could not be used, what the engine refused, and what a method does here. */
export function WhatIfNotices({ view, locale }: WhatIfNoticesProps) {
  const t = translator(locale, 'whatIf');
  const { unknownCities, tooManyCities } = view;
  const unusable = [
    ...(unknownCities.length === 0
      ? []
      : [t('notices.unknownCities', { cities: formatList(unknownCities, locale) })]),
    ...(tooManyCities.length === 0
      ? []
      : [
          t('notices.tooManyCities', {
            most: MOST_CITIES,
            cities: formatList(tooManyCities, locale),
          }),
        ]),
    ...view.notices.map((notice) => noticeText(notice, locale)),
  ];
  const refused = view.refusals.map((refusal) => refusalText(refusal, view, locale));
  const told = view.problems.map((problem) => problemText(problem, locale));
  return (
    <>
      <Lines title={t('notices.title')} lines={unusable} />
      <Lines title={t('refused.title')} lines={refused} />
      <Lines title={t('problems.title')} lines={told} />
    </>
  );
}

type LinesProps = { readonly title: string; readonly lines: readonly string[] };

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <Notice title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function noticeText(notice: WhatIfNotice, locale: Locale): string {
  const t = translator(locale, 'whatIf');
  switch (notice.kind) {
    case 'unknown':
      return t(`notices.unknown.${notice.field}`, { values: formatList(notice.values, locale) });
    case 'gone':
      return t(`notices.gone.${notice.field}`, { value: notice.value, edition: notice.edition });
    case 'too-many':
      return t(`notices.tooMany.${notice.field}`, { most: notice.most, left: notice.left });
    case 'rating':
      return t(`notices.rating.${notice.fault}`, { part: notice.part });
    case 'weights':
      return weightsNotice(notice, locale);
    case 'method':
      return t('notices.method', { value: notice.value, step: t(`steps.${notice.field}`) });
    case 'repeated':
      return t('notices.repeated', { field: notice.field });
  }
}

function refusalText(
  refusal: RefusalView,
  { cities }: Pick<WhatIfView, 'cities'>,
  locale: Locale,
): string {
  const t = translator(locale, 'whatIf');
  if (refusal.kind === 'method') {
    return t('refused.method', {
      step: t(`steps.${refusal.step}`),
      option: methodName(refusal.step, refusal.option, locale),
      problem: problemText(refusal.problem, locale),
    });
  }
  const { cell } = refusal;
  const city = cities.find(({ slug }) => slug === cell.city);
  const values = {
    indicator: shownText(cell.indicator, locale).text,
    city: city === undefined ? cell.city : shownText(city.name, locale).text,
  };
  if (refusal.kind === 'size') return t('refused.size', values);
  return t('refused.value', { ...values, problem: problemText(refusal.problem, locale) });
}
