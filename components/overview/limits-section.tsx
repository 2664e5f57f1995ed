import type { ReactNode } from 'react';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { LimitsView } from '@/lib/views/overview/limits';
import { nameFinder } from '../compare/names';
import { PassageLinks } from '../compare/passage-links';

type LimitsSectionProps = { readonly limits: LimitsView; readonly locale: Locale };

/** Everything that the evidence cannot bear, in full. */
export function LimitsSection({ limits, locale }: LimitsSectionProps) {
  return (
    <Section id="limits" isFarBelow title={translator(locale, 'overview')('evidenceLimits.title')}>
      <DefinitionList items={limitItems(limits, locale)} />
    </Section>
  );
}

/** What the evidence cannot bear, one item for each kind of limit; kinds without any are left out. */
export function limitItems(limits: LimitsView, locale: Locale): readonly Definition[] {
  const t = translator(locale, 'overview');
  const part = { limits, locale };
  const item = (key: LimitKey, details: ReactNode) => [
    { key, term: t(`evidenceLimits.${key}`), details },
  ];
  return [
    ...item('scope', <Scope {...part} />),
    ...item('reach', <Reach {...part} />),
    ...(limits.unlikeUnits.length > 0 ? item('units', <Units {...part} />) : []),
    ...(limits.disagreements.length > 0 ? item('disagreements', <Disagreements {...part} />) : []),
    ...(limits.scheduled.length > 0 ? item('scheduled', <Scheduled {...part} />) : []),
  ];
}

type LimitKey = 'scope' | 'reach' | 'units' | 'disagreements' | 'scheduled';

function Scope({ limits, locale }: LimitsSectionProps) {
  return limits.sources.map((source) => (
    <p key={source.slug}>
      <Localized text={source.scope} locale={locale} />
    </p>
  ));
}

function Reach({ limits, locale }: LimitsSectionProps) {
  const t = translator(locale, 'overview');
  return limits.reach.map(({ city, name, passages, values, missing, total }) => (
    <p key={city}>
      {t('evidenceLimits.reachCity', {
        city: shownText(name, locale).text,
        passages,
        values,
        missing,
        total,
      })}
    </p>
  ));
}

function Units({ limits, locale }: LimitsSectionProps) {
  const t = translator(locale, 'overview');
  const nameOf = nameFinder(
    limits.reach.map(({ city, name }) => ({ slug: city, name })),
    locale,
  );
  return (
    <>
      {limits.unlikeUnits.map(({ city, unit }) => (
        <p key={city}>
          {t('evidenceLimits.unit', { city: nameOf(city), kind: t(`limits.unitKinds.${unit}`) })}
        </p>
      ))}
      <p>{t('evidenceLimits.unitsNote')}</p>
    </>
  );
}

function Disagreements({ limits, locale }: LimitsSectionProps) {
  const t = translator(locale, 'overview');
  return limits.disagreements.map(({ slug, text, passages }) => (
    <p key={slug}>
      <Localized text={text} locale={locale} />
      {sentenceSpace(locale)}
      <small>
        {t('evidenceLimits.passages')}{' '}
        <PassageLinks passages={passages} label={(number) => t('notes.passage', { number })} />
      </small>
    </p>
  ));
}

function Scheduled({ limits, locale }: LimitsSectionProps) {
  const t = translator(locale, 'overview');
  return limits.scheduled.map(({ slug, title, date, href }) => (
    <p key={slug}>
      <a href={href}>
        <Localized text={title} locale={locale} />
      </a>
      {t('evidenceLimits.scheduledEvent', { date: formatDate(date, locale) })}
    </p>
  ));
}
