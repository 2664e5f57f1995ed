import {
  REPORT_FIELDS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  REPORT_REFERENCES,
} from '@/lib/address/report-settings';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ReportComposerView } from '@/lib/views/report-composer';
import { Choice, ChoiceGroup } from './choice';
import { FieldSection } from './field-section';
import styles from './look-fields.module.css';

type LookFieldsProps = { readonly view: ReportComposerView; readonly locale: Locale };

/** How a report looks: its language, paper, colour and the style of its references. */
export function LookFields({ view, locale }: LookFieldsProps) {
  const t = translator(locale, 'composer');
  const { settings } = view;
  const colour = settings.colour ? 'yes' : 'no';
  return (
    <FieldSection id="look" title={t('look.title')}>
      <div className={styles.columns}>
        <ChoiceGroup id="language" legend={t('look.language')}>
          {REPORT_LANGUAGES.map((language) => (
            <Choice
              key={language}
              type="radio"
              name={REPORT_FIELDS.language}
              value={language}
              isChosen={language === settings.language}
              label={t(`look.languages.${language}`)}
              about={language === 'both' ? t('look.bothHint') : undefined}
            />
          ))}
        </ChoiceGroup>
        <ChoiceGroup id="references" legend={t('look.references')}>
          {REPORT_REFERENCES.map((style) => (
            <Choice
              key={style}
              type="radio"
              name={REPORT_FIELDS.references}
              value={style}
              isChosen={style === settings.references}
              label={t(`look.styles.${style}`)}
            />
          ))}
        </ChoiceGroup>
        <ChoiceGroup id="paper" legend={t('look.paper')}>
          {REPORT_PAPERS.map((paper) => (
            <Choice
              key={paper}
              type="radio"
              name={REPORT_FIELDS.paper}
              value={paper}
              isChosen={paper === settings.paper}
              label={t(`look.papers.${paper}`)}
            />
          ))}
        </ChoiceGroup>
        <ChoiceGroup id="colour" legend={t('look.colour')}>
          {(['yes', 'no'] as const).map((choice) => (
            <Choice
              key={choice}
              type="radio"
              name={REPORT_FIELDS.colour}
              value={choice}
              isChosen={choice === colour}
              label={t(`look.colours.${choice}`)}
            />
          ))}
        </ChoiceGroup>
      </div>
    </FieldSection>
  );
}
