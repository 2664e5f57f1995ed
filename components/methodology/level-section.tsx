import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';
import { IndicatorArticle } from './indicator-article';
import styles from './level-section.module.css';

type LevelSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

/** Every indicator with its definition and its levels, driver by driver. */
export function LevelSection({ view, locale }: LevelSectionProps) {
  const t = translator(locale, 'methodology');
  return (
    <Section
      id="method-levels"
      title={t(view.isMeasured ? 'measured.indicators.title' : 'indicators.title')}
      note={t(view.isMeasured ? 'measured.indicators.note' : 'indicators.note')}
    >
      {view.groups.map((group) => (
        <div key={group.slug} id={group.kind === 'driver' ? group.slug : undefined}>
          {group.kind === 'driver' && (
            <header className={styles.driver}>
              <h3>
                <Localized text={group.title} locale={locale} />
              </h3>
              <p>
                <Localized text={group.definition} locale={locale} />
              </p>
            </header>
          )}
          {group.indicators.map((indicator) => (
            <IndicatorArticle key={indicator.slug} indicator={indicator} locale={locale} />
          ))}
        </div>
      ))}
    </Section>
  );
}
