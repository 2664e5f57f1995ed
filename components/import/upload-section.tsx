import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { uploadFormPath } from '@/lib/address/import-paths';
import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { ImportPageView } from '@/lib/views/import/import-page-view';
import { UploadForm } from './upload-form';

type UploadSectionProps = { readonly view: ImportPageView; readonly locale: Locale };

/** The form that brings a file. */
export function UploadSection({ view: { mostMegabytes }, locale }: UploadSectionProps) {
  const t = translator(locale, 'importing');
  const words = {
    submit: t('upload.submit'),
    sending: t('upload.sending'),
    cancel: t('upload.cancel'),
    failed: t('upload.failed'),
  };
  const most = formatNumber(mostMegabytes, locale);
  return (
    <Section id="upload" title={t('upload.title')}>
      <UploadForm action={uploadFormPath(locale)} words={words}>
        <Field control="file" label={t('upload.file')} hint={t('upload.hint', { most })}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".zip,.csv,.tsv,.txt,.xlsx,.xlsm"
            required
          />
        </Field>
      </UploadForm>
    </Section>
  );
}
