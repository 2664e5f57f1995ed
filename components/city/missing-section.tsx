import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import type { CityView } from '@/lib/views/city/types';

type MissingSectionProps = { readonly view: CityView; readonly locale: Locale };

/** The indicators that have no score, and why. */
export function MissingSection({ view, locale }: MissingSectionProps) {
  const t = translator(locale, 'city');
  if (view.missing.length === 0) {
    return (
      <Section id="missing-evidence" title={t('missing.title')}>
        <p>{t(view.kinds.rated ? 'missing.none' : 'missing.noneMeasured')}</p>
      </Section>
    );
  }
  return (
    <Section id="missing-evidence" title={t('missing.title')} note={t('missing.note')}>
      <ul>
        {view.missing.map(({ node, title, driver, why }) => (
          <li key={node}>
            <a href={`#${node}`}>
              <Localized text={title} locale={locale} />
            </a>{' '}
            <small>
              {t('missing.inDriver', {
                driver: midSentence(shownText(driver, locale).text, locale),
              })}
              {t('separator')}
              {t(`missing.${why}`)}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
