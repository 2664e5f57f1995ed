import { CitySymbol } from '@/components/ui/city-symbol';
import { DataTable } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { STAGES } from '@/lib/pack/tables/vocabulary';
import type { Locale } from '@/lib/text/localized';
import type { CityView, PolicyView } from '@/lib/views/city/types';
import styles from './policy-section.module.css';

type PolicySectionProps = { readonly view: CityView; readonly locale: Locale };

/** What is offered at which stage: a row for each policy instrument, a column for each stage. */
export function PolicySection({ view, locale }: PolicySectionProps) {
  const t = translator(locale, 'city');
  return (
    <Section id="policy-by-stage" title={t('policy.title')} note={t('policy.note')}>
      {view.policies.length === 0 ? (
        <p>{t('policy.none')}</p>
      ) : (
        <DataTable
          caption={t('policy.caption')}
          onPhone="keep"
          columns={[
            { key: 'instrument', label: t('policy.instrument') },
            ...STAGES.map((stage) => ({
              key: stage,
              label: (
                <span className={styles.stage}>
                  {t(`policy.stages.${stage}`)} <small>{t(`policy.stageNames.${stage}`)}</small>
                </span>
              ),
            })),
          ]}
          rows={view.policies.map((policy) => ({
            key: policy.evidence,
            cells: [
              <Instrument key="instrument" policy={policy} locale={locale} />,
              ...STAGES.map((stage) => (
                <Serves
                  key={stage}
                  serves={policy.stages.includes(stage)}
                  position={view.city.position}
                  locale={locale}
                />
              )),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Instrument({ policy, locale }: { readonly policy: PolicyView; readonly locale: Locale }) {
  const t = translator(locale, 'city');
  return (
    <span className={styles.instrument}>
      <a href={policy.href}>
        <Localized text={policy.claim} locale={locale} />
      </a>{' '}
      <a className={styles.passage} href={policy.passage.href}>
        {t('links.passageNumber', { number: policy.passage.passage })}
      </a>
    </span>
  );
}

type ServesProps = {
  readonly serves: boolean;
  readonly position: number;
  readonly locale: Locale;
};

function Serves({ serves, position, locale }: ServesProps) {
  const t = translator(locale, 'city');
  return (
    <span className={styles.mark}>
      {serves && <CitySymbol position={position} />}
      <span className={styles.spoken}>{t(serves ? 'policy.serves' : 'policy.not')}</span>
    </span>
  );
}
