import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { draftFaultsPath, draftPath, importPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { CheckView } from '@/lib/views/import/check-view';
import { ActionButton } from './action-button';
import styles from './check-stage.module.css';
import { FaultListing } from './fault-listing';
import type { StageProps } from './stage-props';

type CheckStageProps = StageProps & { readonly check: CheckView };

/** What the check found, and the way on to the preview where nothing is in the way. */
export function CheckStage({ draft, check, locale }: CheckStageProps) {
  const t = translator(locale, 'importing');
  const { faults, warnings, oneLanguage } = check;
  const noticed = warnings.count + oneLanguage.count;
  const { id, here, stopped, isClean } = draft;
  const isFaulty = faults.count > 0;
  return (
    <>
      <p className={styles.finding}>
        {isFaulty ? t('check.faulty', { count: faults.count }) : t('check.clean')}
        {noticed > 0 && <span>{t('check.warnings', { count: noticed })}</span>}
      </p>
      {isFaulty && <p>{t(`check.faultyText.${draft.kind}`)}</p>}
      <div className={styles.buttons}>
        {here === 'check' && isClean && stopped === null && (
          <ActionButton draft={id} action="preview" locale={locale}>
            {t('stages.preview')}
          </ActionButton>
        )}
        {isFaulty && draft.kind === 'table' && here === 'check' && (
          <ButtonLink href={draftPath(locale, id, { stage: 'mapping' })}>
            {t('check.toMapping')}
          </ButtonLink>
        )}
        {isFaulty && (
          <ButtonLink href={`${importPath(locale)}#upload`}>{t('check.another')}</ButtonLink>
        )}
        {faults.count + noticed > 0 && (
          <a href={draftFaultsPath(locale, id)} download>
            {t('check.csv')}
          </a>
        )}
      </div>
      {isFaulty && <FaultListing list={faults} kind="fault" locale={locale} />}
      {warnings.count > 0 && (
        <>
          <h3>{t('check.warnings', { count: warnings.count })}</h3>
          <p>{t('check.warningsText')}</p>
          <FaultListing list={warnings} kind="warning" locale={locale} />
        </>
      )}
      {oneLanguage.count > 0 && (
        <Disclosure summary={t('check.oneLanguage', { count: oneLanguage.count })}>
          <FaultListing list={oneLanguage} kind="warning" locale={locale} />
        </Disclosure>
      )}
    </>
  );
}
