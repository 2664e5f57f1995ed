import { FigureNotes } from '@/components/robustness/figure-notes';
import { MethodLink } from '@/components/robustness/method-link';
import { optionName } from '@/components/robustness/method-names';
import { RefusalReason } from '@/components/robustness/refusal-reason';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { formatDifference, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { LeftOutRow, MethodRow, MethodsView } from '@/lib/views/doubt/methods-types';
import after from './after-table.module.css';
import { FollowedForm } from './followed-form';
import styles from './methods-sections.module.css';
import type { DoubtSectionProps } from './section-props';
import { SensitivitySection } from './sensitivity-section';

/** Ranks under other methods, what moves them most, and without each indicator. */
export function MethodsSections(props: DoubtSectionProps<MethodsView>) {
  return (
    <>
      <SwitchboardSection {...props} />
      <SensitivitySection {...props} />
      <LeftOutSection {...props} />
    </>
  );
}

function SwitchboardSection({ view, edition, locale }: DoubtSectionProps<MethodsView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { chosen, methods, frame } = view;
  return (
    <Section id="switchboard" title={t('methods.title')}>
      <FollowedForm frame={frame} chosen={chosen} locale={locale} />
      {methods.length === 0 ? (
        <p>{t('methods.untried')}</p>
      ) : (
        <div className={styles.methods}>
          <DataTable
            caption={t('methods.caption')}
            columns={[
              { key: 'method', label: t('methods.method') },
              ...chosen.map(({ slug, name }) => ({
                key: slug,
                label: shownText(name, locale).text,
                numeric: true,
              })),
            ]}
            rows={methods
              .filter(({ ranks }) => ranks !== null)
              .map((row) => ({
                key: row.name === null ? 'official' : `${row.name.step} ${row.name.key}`,
                cells: [
                  <MethodName key="name" row={row} locale={locale} />,
                  ...rankTexts(row, locale),
                ],
              }))}
          />
        </div>
      )}
      {methods
        .filter(({ refused }) => refused !== null)
        .map((row) => (
          <p key={`${row.name?.step} ${row.name?.key}`}>
            <b>
              <MethodName row={row} locale={locale} />
            </b>{' '}
            {t('methods.refused')}
            {sentenceSpace(locale)}
            {row.refused !== null && <RefusalReason reason={row.refused} locale={locale} />}
          </p>
        ))}
      {view.isOutrankingLeftOut && <p className={after.after}>{t('methods.outranking')}</p>}
      <FigureNotes
        reading={t('methods.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

type MethodNameProps = { readonly row: MethodRow; readonly locale: Locale };

function MethodName({ row: { name, whatIfHref }, locale }: MethodNameProps) {
  const t = translator(locale, 'doubt');
  if (name === null) return t('methods.official');
  const option = optionName(name, locale);
  return (
    <>
      {option} <small className={styles.step}>{t(`inputs.${name.step}`)}</small>{' '}
      {whatIfHref !== null && <MethodLink href={whatIfHref} option={option} locale={locale} />}
    </>
  );
}

/** The rank of each city, and by how many places it is another than the official one; + is a fall. */
function rankTexts({ ranks }: MethodRow, locale: Locale) {
  const t = translator(locale, 'doubt');
  return (ranks ?? []).map(({ rank, shift }) => {
    if (rank === null) return t('methods.unranked');
    const text = formatNumber(rank, locale, 0);
    if (shift === null || shift === 0) return text;
    return (
      <b key={text}>
        {t('methods.shift', { rank: text, shift: formatDifference(shift, locale, 0) })}
      </b>
    );
  });
}

function LeftOutSection({ view, edition, locale }: DoubtSectionProps<MethodsView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { leftOut } = view;
  return (
    <Section id="left-out" isFarBelow title={t('leftOut.title')}>
      {leftOut.length === 0 ? (
        <p>{t('leftOut.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('leftOut.caption')}
            columns={[
              { key: 'indicator', label: t('leftOut.indicator') },
              { key: 'mean', label: t('leftOut.meanShift'), numeric: true },
              { key: 'moved', label: t('leftOut.moved'), numeric: true },
              { key: 'largest', label: t('leftOut.largest') },
              { key: 'unranked', label: t('leftOut.unranked'), numeric: true },
            ]}
            rows={leftOut.map((row) => ({ key: row.slug, cells: leftOutCells(row, locale) }))}
          />
          <FigureNotes
            reading={t('leftOut.reading')}
            source={t('exact', { edition: edition.label })}
            locale={locale}
          />
        </>
      )}
    </Section>
  );
}

function leftOutCells(row: LeftOutRow, locale: Locale) {
  const t = translator(locale, 'doubt');
  const { moved, compared, meanShift, largest, unranked } = row;
  return [
    <a key="indicator" href={row.href}>
      <Localized text={row.title} locale={locale} />
    </a>,
    meanShift === null ? '–' : formatNumber(meanShift, locale, 2),
    t('leftOut.movedText', { moved, compared }),
    largest === null
      ? '–'
      : t('leftOut.largestText', {
          city: shownText(largest.city.name, locale).text,
          shift: formatDifference(largest.shift, locale, 0),
        }),
    formatNumber(unranked, locale, 0),
  ];
}
