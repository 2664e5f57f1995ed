import type { ShellEdition } from '@/components/ui/site-footer';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { WhatIfView } from '@/lib/views/what-if/types';
import styles from './what-if-banner.module.css';

type WhatIfBannerProps = {
  readonly view: Pick<WhatIfView, 'assumptions' | 'officialHref'>;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** Says before anything else, on paper too, that these figures are nobody's result. */
export function WhatIfBanner({ view, edition, locale }: WhatIfBannerProps) {
  const t = translator(locale, 'whatIf');
  const count = view.assumptions.length;
  return (
    <div className={styles.banner} role="note">
      <p className={styles.title}>{t('banner.title')}</p>
      <p>
        {t.rich(count === 0 ? 'banner.empty' : 'banner.text', {
          count,
          edition: edition.label,
          official: (inner) => <a href={view.officialHref}>{inner}</a>,
        })}
      </p>
    </div>
  );
}
