import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { importPath } from '@/lib/address/import-paths';
import { dataPath, overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { wordChanges } from '@/lib/i18n/word-changes';
import type { Locale } from '@/lib/text/localized';
import type { PublishedView } from '@/lib/views/import/published-view';
import styles from './check-stage.module.css';

type PublishedStageProps = { readonly published: PublishedView; readonly locale: Locale };

/** What came of the import: the edition, where to look at it, and how to go back. */
export function PublishedStage({ published, locale }: PublishedStageProps) {
  const t = translator(locale, 'importing');
  const { outcome, index, label, hash, changes } = published;
  return (
    <>
      <p className={styles.finding} role="status">
        {t(`published.${outcome}`, { label })}
      </p>
      <DefinitionList
        items={[
          {
            key: 'hash',
            term: t('published.hash'),
            details: <code className={styles.hash}>{hash}</code>,
          },
          ...(changes === null
            ? []
            : [
                {
                  key: 'changed',
                  term: t('published.changed'),
                  details: wordChanges(changes, locale),
                },
              ]),
        ]}
      />
      <div className={styles.buttons}>
        <ButtonLink href={overviewPath(locale, index)} isMain>
          {t('published.look')}
        </ButtonLink>
        <a href={dataPath(locale, index)}>{t('published.data')}</a>
      </div>
      <p>
        {t.rich('published.undoText', {
          link: (inner) => <a href={`${importPath(locale)}#log-${index}`}>{inner}</a>,
        })}
      </p>
    </>
  );
}
