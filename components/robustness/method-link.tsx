import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './method-link.module.css';

type MethodLinkProps = {
  readonly href: string;
  /** What is done otherwise, in words. */
  readonly option: string;
  readonly locale: Locale;
};

/** The way from a method that was tried to its what-if. */
export function MethodLink({ href, option, locale }: MethodLinkProps) {
  const words = translator(locale, 'whatIf');
  return (
    <a className={styles.whatIf} href={href} aria-label={words('links.methodLabel', { option })}>
      {words('links.method')}
    </a>
  );
}
