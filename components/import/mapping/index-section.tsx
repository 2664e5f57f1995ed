import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { aggregationOptions } from './choices';
import styles from './form.module.css';
import type { FormPart } from './form-view';
import { MappedSelect, MappedText, MappedWordings } from './mapped-field';

/** What the index is called, compares, and is for. */
export function IndexSection(part: FormPart) {
  const t = translator(part.locale, 'importMapping');
  return (
    <Section id="index" title={t('index.title')} note={t('both')}>
      <div className={styles.stack}>
        <MappedWordings {...part} name="index.title" label={t('index.name')} />
        <MappedText
          {...part}
          name="index.slug"
          label={t('index.slug')}
          hint={t('index.slugHint')}
        />
        <MappedWordings
          {...part}
          name="index.subject"
          label={t('index.subject')}
          hint={t('index.subjectHint')}
        />
        <MappedWordings
          {...part}
          name="index.description"
          label={t('index.description')}
          hint={t('index.descriptionHint')}
          rows={3}
        />
        <MappedSelect
          {...part}
          name="index.aggregation"
          label={t('index.aggregation')}
          options={aggregationOptions(part.locale)}
        />
      </div>
    </Section>
  );
}
