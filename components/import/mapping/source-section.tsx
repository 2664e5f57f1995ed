import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { ActionButton } from './action-button';
import form from './form.module.css';
import type { FormPart } from './form-view';
import { MappedSelect, MappedText, MappedWordings } from './mapped-field';

/** Where the numbers come from. */
export function SourceSection({ view, locale }: FormPart) {
  const t = translator(locale, 'importMapping');
  return (
    <Section id="sources" title={t('sources.title')} note={t('sources.note')}>
      {view.mapping.sources.map(({ slug }, index) => (
        <SourceFields key={slug} index={index} view={view} locale={locale} />
      ))}
      <div className={form.add}>
        <ActionButton action="add-source" label={t('sources.add')} />
      </div>
    </Section>
  );
}

function SourceFields({ index, view, locale }: FormPart & { readonly index: number }) {
  const t = translator(locale, 'importMapping');
  const part = { view, locale };
  const { sources } = view.mapping;
  const at = `sources[${index}]`;
  const title = shownText(sources[index]?.title ?? {}, locale).text;
  const name = title || t('sources.item', { number: index + 1 });
  const languages = [
    { value: 'en', label: t('languages.en') },
    { value: 'zh-CN', label: t('languages.zh') },
  ];
  const { language = 'en' } = sources[index] ?? {};
  const other = languages.some(({ value }) => value === language)
    ? []
    : [{ value: language, label: language }];
  return (
    <div className={form.item}>
      {sources.length > 1 && (
        <div className={form.itemHead}>
          <h3>{name}</h3>
          <ActionButton
            action={`remove:sources:${index}`}
            label={t('sources.remove')}
            name={t('sources.removeOne', { name })}
            isSmall
          />
        </div>
      )}
      <div className={form.stack}>
        <MappedWordings {...part} name={`${at}.title`} label={t('sources.name')} />
        <MappedWordings
          {...part}
          name={`${at}.author`}
          label={t('sources.author')}
          hint={t('sources.optional')}
        />
        <MappedWordings {...part} name={`${at}.publisher`} label={t('sources.publisher')} />
        <div className={form.fields}>
          <MappedText
            {...part}
            name={`${at}.published`}
            label={t('sources.published')}
            hint={t('sources.dateHint')}
          />
          <MappedText {...part} name={`${at}.accessed`} label={t('sources.accessed')} />
          <MappedSelect
            {...part}
            name={`${at}.language`}
            label={t('sources.language')}
            options={[...languages, ...other]}
          />
        </div>
        <MappedText
          {...part}
          name={`${at}.url`}
          label={t('sources.url')}
          hint={t('sources.optional')}
          inputMode="url"
        />
        <MappedWordings
          {...part}
          name={`${at}.licence`}
          label={t('sources.licence')}
          hint={t('sources.licenceHint')}
        />
        <MappedWordings
          {...part}
          name={`${at}.scope`}
          label={t('sources.scope')}
          hint={t('sources.scopeHint')}
          rows={2}
        />
        <MappedText {...part} name={`${at}.slug`} label={t('sources.slug')} />
      </div>
    </div>
  );
}
