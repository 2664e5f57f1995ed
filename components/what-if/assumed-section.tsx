import { CopyLink } from '@/components/evidence/copy-link';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { WhatIfView } from '@/lib/views/what-if/types';
import styles from './assumed-section.module.css';
import { AssumptionText } from './assumption-text';

type AssumedSectionProps = { readonly view: WhatIfView; readonly locale: Locale };

/** Everything that is assumed, each with the way back, and what can be done with the whole. */
export function AssumedSection({ view, locale }: AssumedSectionProps) {
  const t = translator(locale, 'whatIf');
  const isUnderMethod = view.assumptions.some(({ kind }) => kind === 'method');
  return (
    <Section
      id="assumed"
      title={t('assumed.title')}
      note={isUnderMethod ? t('assumed.methodNote') : undefined}
    >
      <ul className={styles.list}>
        {view.assumptions.map((assumption) => {
          const id = `assumed-${assumption.key.replaceAll(/[^a-z0-9-]/g, '-')}`;
          return (
            <li key={assumption.key}>
              <span id={id}>
                <AssumptionText assumption={assumption} cities={view.cities} locale={locale} />
              </span>{' '}
              <a
                className={styles.remove}
                id={`${id}-remove`}
                aria-labelledby={`${id}-remove ${id}`}
                href={assumption.removeHref}
              >
                {t('assumed.remove')}
              </a>
            </li>
          );
        })}
      </ul>
      <p className={styles.actions}>
        <a href={view.resetHref}>{t('assumed.reset')}</a>
        <a href={view.officialHref}>{t('assumed.official')}</a>
        <a href={view.csvHref}>{t('assumed.csv')}</a>
        <CopyLink
          path={view.href}
          words={{
            copy: t('assumed.copy'),
            copied: t('assumed.copied'),
            failed: t('assumed.copyFailed'),
          }}
        />
      </p>
    </Section>
  );
}
