import { CitySymbol } from '@/components/ui/city-symbol';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { STAGES } from '@/lib/pack/tables/vocabulary';
import { shownText } from '@/lib/text/localized';
import type { CityInstruments } from '@/lib/views/report/instruments';
import { passageNote } from '@/lib/views/report/note-keys';
import { markAfter } from '../marks';
import { Noted } from '../noted';
import type { ReportPart, SectionContent } from '../part';
import styles from './instruments.module.css';
import { ReportTable } from './report-table';

/** The policy instruments of each city by stage, and where the sources name none. */
export function instrumentsSection(part: ReportPart): SectionContent {
  const { instruments } = part.report;
  const t = translator(part.locale, 'report');
  const hasAny = instruments.some((own) => own.instruments.length > 0);
  const stages = <p>{t.rich('instruments.stages', { stages: markAfter(['stages'], part) })}</p>;
  return {
    title: t('instruments.title'),
    blocks: [
      ...(hasAny ? [{ key: 'stages', content: stages }] : []),
      ...instruments.map((own) => ({
        key: own.city.slug,
        content: <CityBlock own={own} {...part} />,
      })),
    ],
  };
}

type CityBlockProps = ReportPart & { readonly own: CityInstruments };

function CityBlock({ own, ...part }: CityBlockProps) {
  const { locale } = part;
  const { city, instruments, served, unserved } = own;
  const t = translator(locale, 'report');
  const name = shownText(city.name, locale).text;
  const stages = formatList(
    unserved.map((stage) => t(`instruments.inSentence.${stage}`)),
    locale,
  );
  return (
    <>
      <h3>{name}</h3>
      {instruments.length === 0 ? (
        <p>{t('instruments.none', { city: name })}</p>
      ) : (
        <>
          <p>
            {t.rich('instruments.count', {
              city: name,
              count: instruments.length,
              ...served,
              counted: markAfter([`instruments/${city.slug}`], part),
            })}
          </p>
          {unserved.length > 0 && <p>{t('instruments.unserved', { city: name, stages })}</p>}
          <InstrumentTable own={own} {...part} />
        </>
      )}
    </>
  );
}

function InstrumentTable({ own: { city, instruments }, ...part }: CityBlockProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
  return (
    <div className={styles.table}>
      <ReportTable
        isLong
        caption={t('instruments.caption', { city: shownText(city.name, locale).text })}
        columns={[
          { key: 'instrument', label: t('instruments.instrument') },
          ...STAGES.map((stage) => ({ key: stage, label: t(`instruments.stage.${stage}`) })),
        ]}
        rows={instruments.map(({ evidence, claim, passage, stages }) => ({
          key: evidence,
          cells: [
            <span key="claim" className={styles.claim}>
              <Noted text={claim} of={[passageNote(passage)]} {...part} />
            </span>,
            ...STAGES.map((stage) =>
              stages.includes(stage) ? (
                <span key={stage} className={styles.serves}>
                  <CitySymbol position={city.position} /> {t('instruments.serves')}
                </span>
              ) : (
                <span key={stage} className={styles.not}>
                  {t('instruments.not')}
                </span>
              ),
            ),
          ],
        }))}
      />
    </div>
  );
}
