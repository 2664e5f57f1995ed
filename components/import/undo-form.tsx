import { Disclosure } from '@/components/ui/disclosure';
import { undoFormPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { IndexLogView } from '@/lib/views/import/published-view';
import styles from './undo-form.module.css';

type UndoFormProps = {
  readonly log: IndexLogView;
  readonly edition: { readonly label: string; readonly hash: string };
  readonly locale: Locale;
};

/** Makes an earlier edition current again; its button shows only when it was asked for. */
export function UndoForm({ log: { index, title, current }, edition, locale }: UndoFormProps) {
  const t = translator(locale, 'importing');
  return (
    <Disclosure summary={t('log.undo')}>
      <form className={styles.form} method="post" action={undoFormPath(locale)}>
        <p>{t('log.confirm', { index: title, label: edition.label, current: current.label })}</p>
        <input type="hidden" name="index" value={index} />
        <input type="hidden" name="to" value={edition.hash} />
        <input type="hidden" name="from" value={current.hash} />
        <button type="submit">{t('log.undoLabel', { label: edition.label })}</button>
      </form>
    </Disclosure>
  );
}
