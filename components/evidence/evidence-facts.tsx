import { CitySymbol } from '@/components/ui/city-symbol';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { Localized } from '@/components/ui/localized';
import { formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { EvidenceView } from '@/lib/views/evidence/types';

type EvidenceFactsProps = { readonly view: EvidenceView; readonly locale: Locale };

/** What is known of a piece of evidence beside its claim. */
export function EvidenceFacts({ view, locale }: EvidenceFactsProps) {
  const t = translator(locale, 'evidence');
  const { evidence, city, passage, source } = view;
  const items: readonly Definition[] = [
    {
      key: 'about',
      term: t('page.about'),
      details: (
        <>
          <CitySymbol position={city.position} />{' '}
          <a href={city.href}>
            <Localized text={city.name} locale={locale} />
          </a>
        </>
      ),
    },
    {
      key: 'drawnFrom',
      term: t('page.drawnFrom'),
      details: (
        <a href={passage.href}>
          {t('list.passageIn', {
            number: passage.number,
            source: shownText(source.title, locale).text,
          })}
        </a>
      ),
    },
    { key: 'kind', term: t('page.kind'), details: kindText(view, locale) },
    {
      key: 'period',
      term: t('page.period'),
      details: formatPeriod(evidence.periodFrom, evidence.periodTo, locale),
    },
    ...organizations(view, locale),
    ...witness(view, locale),
  ];
  return <DefinitionList items={items} />;
}

function kindText({ evidence }: EvidenceView, locale: Locale): string {
  const t = translator(locale, 'evidence');
  const stages = evidence.stages.map((stage) => t(`stages.${stage}`)).join(t('separator'));
  return [t(`kinds.${evidence.kind}`), ...(stages === '' ? [] : [stages])].join(t('dot'));
}

function organizations(view: EvidenceView, locale: Locale): readonly Definition[] {
  if (view.organizations.length === 0) return [];
  const t = translator(locale, 'evidence');
  const names = view.organizations.map(({ name }) => shownText(name, locale).text);
  return [
    {
      key: 'organizations',
      term: t('page.organizations'),
      details: names.join(t('separator')),
    },
  ];
}

function witness({ evidence }: EvidenceView, locale: Locale): readonly Definition[] {
  if (evidence.witness === 'none') return [];
  const t = translator(locale, 'evidence');
  return [
    {
      key: 'witness',
      term: t('page.witness'),
      details: (
        <>
          <b>{t('interested')}</b>
          {evidence.witnessNote !== null && (
            <>
              {t('colon')}
              <Localized text={evidence.witnessNote} locale={locale} />
            </>
          )}
        </>
      ),
    },
  ];
}
