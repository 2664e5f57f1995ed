import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { CauseKind } from '@/lib/views/editions/cause-kind';
import { causeFill } from './change-bar';
import barStyles from './change-bar.module.css';
import styles from './changed-city.module.css';

type CauseKeyProps = { readonly kinds: readonly CauseKind[]; readonly locale: Locale };

/** What the fills of the bars stand for. */
export function CauseKey({ kinds, locale }: CauseKeyProps) {
  const t = translator(locale, 'editions');
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.key} aria-label={t('change.key')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className={barStyles.swatch} aria-hidden="true">
            <rect className={barStyles.part} width="100%" height="100%" fill={causeFill(kind)} />
          </svg>
          {t(`change.kinds.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
