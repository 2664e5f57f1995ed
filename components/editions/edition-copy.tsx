import { CopyButton } from '@/components/ui/copy-button';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

/** Copies a checksum or a command. */
export function EditionCopy({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  const t = translator(locale, 'editions');
  const words = { copy: t('list.copy'), copied: t('list.copied'), failed: t('list.failed') };
  return <CopyButton text={text} words={words} />;
}
