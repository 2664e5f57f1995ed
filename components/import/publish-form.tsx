import { draftActionPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PreviewView } from '@/lib/views/import/preview-view';
import styles from './publish-form.module.css';

type PublishFormProps = {
  readonly draft: string;
  readonly preview: PreviewView;
  readonly locale: Locale;
};

/** Publishes what was previewed, once someone says that they have seen it. */
export function PublishForm({
  draft,
  preview: { label, hash, current },
  locale,
}: PublishFormProps) {
  const t = translator(locale, 'importing');
  return (
    <>
      <h3 id="publish">{t('publish.title')}</h3>
      <p>{current === null ? t('publish.textNew') : t('publish.text', { label })}</p>
      <form
        className={styles.form}
        method="post"
        action={draftActionPath(locale, draft, 'publish')}
      >
        <input type="hidden" name="edition" value={hash} />
        <label className={styles.seen}>
          <input type="checkbox" name="seen" value="yes" required /> {t('publish.confirm')}
        </label>
        <button type="submit">{t('publish.submit', { label })}</button>
      </form>
    </>
  );
}
