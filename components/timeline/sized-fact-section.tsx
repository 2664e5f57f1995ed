import { CitySymbol } from '@/components/ui/city-symbol';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { SizedFact } from '@/lib/views/timeline/types';
import { NoteMarks, PassageLink, sizeWords } from './origin';

type SizedFactSectionProps = {
  readonly facts: readonly SizedFact[];
  readonly locale: Locale;
};

/** What the sources put a number on. */
export function SizedFactSection({ facts, locale }: SizedFactSectionProps) {
  const t = translator(locale, 'timeline');
  if (facts.length === 0) return null;
  return (
    <Section id="sized-facts" title={t('quantities.title')} note={t('quantities.note')}>
      <DataTable
        caption={t('quantities.caption')}
        columns={[
          { key: 'fact', label: t('quantities.fact') },
          { key: 'city', label: t('quantities.city') },
          { key: 'size', label: t('quantities.size'), numeric: true },
          { key: 'passage', label: t('quantities.passage') },
        ]}
        rows={facts.map((fact) => ({
          key: fact.slug,
          cells: [
            <FactCell key="fact" fact={fact} locale={locale} />,
            <CityCell key="city" fact={fact} locale={locale} />,
            sizeWords(fact, locale),
            <PassageLink key="passage" passage={fact.passage} locale={locale} />,
          ],
        }))}
      />
    </Section>
  );
}

type CellProps = { readonly fact: SizedFact; readonly locale: Locale };

function FactCell({ fact, locale }: CellProps) {
  return (
    <>
      <a href={fact.href}>
        <Localized text={fact.label} locale={locale} />
      </a>
      <NoteMarks notes={fact.notes} locale={locale} />
    </>
  );
}

function CityCell({ fact: { city }, locale }: CellProps) {
  if (city === null) return null;
  return (
    <>
      <CitySymbol position={city.position} /> <Localized text={city.name} locale={locale} />
    </>
  );
}
