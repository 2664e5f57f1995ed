import { PageLinks } from '@/components/evidence/page-links';
import { FigureNotes } from '@/components/robustness/figure-notes';
import { ShareBar } from '@/components/robustness/share-bar';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { PairsView } from '@/lib/views/doubt/pairs-types';
import styles from './after-table.module.css';
import { DrawnForm } from './drawn-form';
import { drawnSource } from './drawn-source';
import { PairMatrix } from './pair-matrix';
import type { DoubtSectionProps } from './section-props';

/** The pairs that no weighting turns, and those that are a toss-up. */
export function PairsSections(props: DoubtSectionProps<PairsView>) {
  return (
    <>
      <MatrixSection {...props} />
      <TossUpSection {...props} />
    </>
  );
}

function MatrixSection({ view, edition, locale }: DoubtSectionProps<PairsView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { shown, pages, leftOut, compared, from } = view;
  return (
    <Section
      id="matrix"
      title={t('matrix.title')}
      note={
        shown.length > 0
          ? t('matrix.note', { from, to: from + shown.length - 1, count: compared })
          : undefined
      }
    >
      {shown.length > 0 && (
        <>
          <p>{t('matrix.legend')}</p>
          <PairMatrix view={view} locale={locale} />
          <PageLinks pages={pages} locale={locale} />
        </>
      )}
      {leftOut > 0 && <p className={styles.after}>{t('matrix.leftOut', { leftOut })}</p>}
      <FigureNotes
        reading={t('matrix.reading')}
        source={t('exact', { edition: edition.label })}
        locale={locale}
      />
    </Section>
  );
}

function TossUpSection({ view, edition, locale }: DoubtSectionProps<PairsView>) {
  const t = translator(locale, 'doubt', view.frame.places);
  const { tossUps, tossUpCount, tossUpPairs, tossUpReach, drawn, frame } = view;
  const isDrawn = drawn.inputs.length > 0;
  return (
    <Section
      id="toss-ups"
      isFarBelow
      title={t('tossUps.title')}
      note={isDrawn ? t('tossUps.note', { count: tossUpCount, pairs: tossUpPairs }) : undefined}
    >
      <DrawnForm frame={frame} drawn={drawn} first={null} locale={locale} />
      {isDrawn && tossUpReach !== null && <p>{t('tossUps.near', { reach: tossUpReach })}</p>}
      {tossUps.length === 0 ? (
        <p>{t(isDrawn ? 'tossUps.none' : 'tossUps.undrawn')}</p>
      ) : (
        <>
          {tossUps.length < tossUpCount && <p>{t('tossUps.more', { shown: tossUps.length })}</p>}
          <DataTable
            caption={t('tossUps.caption')}
            columns={[
              { key: 'pair', label: t('tossUps.pair') },
              { key: 'share', label: t('tossUps.share') },
            ]}
            rows={tossUps.map(({ one, other, share, href }) => ({
              key: href,
              cells: [
                <a key="pair" href={href}>
                  {t('tossUps.pairText', {
                    one: shownText(one.name, locale).text,
                    other: shownText(other.name, locale).text,
                  })}
                </a>,
                <ShareBar
                  key="share"
                  share={share}
                  text={formatPercent(share, locale)}
                  position={null}
                />,
              ],
            }))}
          />
        </>
      )}
      {isDrawn && (
        <FigureNotes
          reading={t('tossUps.reading')}
          source={drawnSource(drawn, edition, locale)}
          locale={locale}
        />
      )}
    </Section>
  );
}
