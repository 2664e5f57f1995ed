import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type {
  CodingAgreement,
  CodingDifference,
  MethodologyView,
} from '@/lib/views/methodology/types';

type AgreementSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

/** How far two codings of the same sources agree, and what became of the rest. */
export function AgreementSection({ view: { agreement }, locale }: AgreementSectionProps) {
  const t = translator(locale, 'methodology');
  return (
    <Section id="method-agreement" title={t('agreement.title')}>
      {agreement === null ? (
        <p>{t('agreement.none')}</p>
      ) : (
        <Agreement agreement={agreement} locale={locale} />
      )}
    </Section>
  );
}

type AgreementProps = { readonly agreement: CodingAgreement; readonly locale: Locale };

function Agreement({ agreement, locale }: AgreementProps) {
  const t = translator(locale, 'methodology');
  const { cells, agreed, agreedEmpty, agreedNow, differences } = agreement;
  const hasFirst = differences.some(({ first }) => first !== undefined);
  return (
    <>
      <p>
        {t('agreement.text', {
          cells,
          agreed,
          share: formatPercent(agreed / cells, locale, 1),
          empty: agreedEmpty,
          now: agreedNow,
        })}
      </p>
      <p>{t('agreement.care')}</p>
      {differences.length === 0 ? (
        <p>{t('agreement.allAgreed')}</p>
      ) : (
        <DataTable
          caption={t('agreement.caption')}
          columns={[
            { key: 'cell', label: t('agreement.cell') },
            ...(hasFirst ? [{ key: 'first', label: t('agreement.first') }] : []),
            { key: 'second', label: t('agreement.second') },
            { key: 'published', label: t('agreement.published') },
            { key: 'settlement', label: t('agreement.settlement') },
          ]}
          rows={differences.map((difference) => differenceRow(difference, hasFirst, locale))}
        />
      )}
    </>
  );
}

function differenceRow(difference: CodingDifference, hasFirst: boolean, locale: Locale) {
  const t = translator(locale, 'methodology');
  const { key, node, city, indicator, first, second, published, settlement } = difference;
  const levelWords = (level: number | null) =>
    level === null ? t('agreement.noLevel') : t('agreement.level', { level });
  return {
    key,
    cells: [
      <a key="cell" href={`#${node}`}>
        {t('agreement.place', {
          indicator: shownText(indicator, locale).text,
          city: shownText(city, locale).text,
        })}
      </a>,
      ...(hasFirst ? [first === undefined ? t('agreement.notKept') : levelWords(first)] : []),
      levelWords(second),
      levelWords(published),
      settlement === null ? (
        t('agreement.unsettled')
      ) : (
        <Localized key="settlement" text={settlement} locale={locale} />
      ),
    ],
  };
}
