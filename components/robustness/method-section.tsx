import { nameFinder } from '@/components/compare/names';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { whatIfPath } from '@/lib/address/what-if-paths';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PairRobustness } from '@/lib/views/robustness/types';
import { FigureNotes } from './figure-notes';
import { MethodLink } from './method-link';
import { optionName } from './method-names';
import styles from './method-section.module.css';
import { RefusalReason } from './refusal-reason';
import type { RobustnessSectionProps } from './section-props';

type MethodRow = PairRobustness['methods'][number];

/** The pair under each other way to do each step of the method, a row for each. */
export function MethodSection({ view, edition, locale }: RobustnessSectionProps) {
  const t = translator(locale, 'robustness');
  const { methods, pair } = view;
  const nameOf = nameFinder(pair, locale);
  const tried = methods.filter(({ isOfficial, result }) => !isOfficial && result !== null);
  const turns = tried.filter(({ result }) => result?.turns).length;
  return (
    <Section id="methods" isFarBelow title={t('methods.title')}>
      <p>{t('methods.summary', { turns, count: tried.length })}</p>
      <DataTable
        caption={t('methods.caption')}
        columns={[
          { key: 'option', label: t('methods.option') },
          { key: 'a', label: nameOf(pair[0].slug), numeric: true },
          { key: 'b', label: nameOf(pair[1].slug), numeric: true },
          { key: 'order', label: t('methods.order') },
        ]}
        rows={methods.map((row) => ({
          key: row.options.map(({ key }) => key).join(' '),
          cells: [
            <MethodName key="option" row={row} view={view} locale={locale} />,
            ...resultCells(row, view, locale),
          ],
        }))}
      />
      <FigureNotes
        reading={t('methods.reading')}
        source={t('source.exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

type MethodNameProps = {
  readonly row: MethodRow;
  readonly view: Pick<PairRobustness, 'index' | 'pair'>;
  readonly locale: Locale;
};

function MethodName({ row, view: { index, pair }, locale }: MethodNameProps) {
  const t = translator(locale, 'robustness');
  const changed = row.options.find(({ key }) => key !== 'official');
  if (changed === undefined) return t('methods.official');
  const name = optionName(changed, locale);
  const href = whatIfPath(
    locale,
    index.slug,
    pair.map(({ slug }) => slug),
    { methods: { [changed.step]: changed.key } },
  );
  return (
    <>
      {name} <small>{t(`methods.steps.${changed.step}`)}</small>{' '}
      {row.result !== null && <MethodLink href={href} option={name} locale={locale} />}
    </>
  );
}

function resultCells({ result, refused }: MethodRow, { pair }: PairRobustness, locale: Locale) {
  const t = translator(locale, 'robustness');
  if (result === null) {
    const words = (
      <span key="order" className={styles.refused}>
        {t('methods.refused')}
        {refused !== null && (
          <small>
            <RefusalReason reason={refused} locale={locale} />
          </small>
        )}
      </span>
    );
    return ['–', '–', words];
  }
  const leader = result.order === 1 ? pair[0] : pair[1];
  const order =
    result.order === 0
      ? t('methods.level')
      : t('methods.leads', { city: nameFinder(pair, locale)(leader.slug) });
  return [
    formatScore(result.a, locale),
    formatScore(result.b, locale),
    result.turns ? <b key="order">{order}</b> : order,
  ];
}
