import { Disclosure } from '@/components/ui/disclosure';
import { Field, SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { broughtFormPath, earlierFormPath, mappingFilePath } from '@/lib/address/mapping-paths';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import form from './form.module.css';
import type { FormPart } from './form-view';

/** With fewer of its columns here, an index's table is another one. */
const SHARE_ALIKE = 0.5;

/** A table of an index that exists: its mapping is offered before anything is asked. */
export function EarlierNotice({ view, locale }: FormPart) {
  const [best] = view.earlier;
  if (best === undefined || best.found < best.columns * SHARE_ALIKE) return null;
  const t = translator(locale, 'importMapping');
  const { slug, title, found, columns } = best;
  return (
    <Notice title={t('earlier.title', { index: shownText(title, locale).text })}>
      <p>
        {t('earlier.found', { found, columns })} {t('earlier.useNote')}
      </p>
      <form method="post" action={earlierFormPath(locale, view.draft)}>
        <input type="hidden" name="index" value={slug} />
        <button type="submit">{t('earlier.use')}</button>
      </form>
    </Notice>
  );
}

/** Other ways to a mapping: that of any index, or a file; and this one as a file. */
export function EarlierSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  const [first] = view.earlier;
  return (
    <Disclosure summary={t('earlier.open')}>
      <p>{t('earlier.useNote')}</p>
      {first !== undefined && (
        <form className={form.add} method="post" action={earlierFormPath(locale, view.draft)}>
          <SelectField
            id="earlier"
            name="index"
            label={t('earlier.index')}
            value={first.slug}
            options={view.earlier.map(({ slug, title, found, columns }) => ({
              value: slug,
              label: t('earlier.option', {
                index: shownText(title, locale).text,
                found,
                columns,
              }),
            }))}
          />
          <button type="submit">{t('earlier.use')}</button>
        </form>
      )}
      <form
        className={form.add}
        method="post"
        action={broughtFormPath(locale, view.draft)}
        encType="multipart/form-data"
      >
        <Field control="mapping-file" label={t('earlier.file')}>
          <input id="mapping-file" name="file" type="file" accept=".json,.zip" required />
        </Field>
        <button type="submit">{t('earlier.submitFile')}</button>
      </form>
      <p>
        <a href={mappingFilePath(locale, view.draft)} download>
          {t('earlier.download')}
        </a>
      </p>
    </Disclosure>
  );
}
