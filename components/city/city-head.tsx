import { TakeAlong } from '@/components/charts/take-along';
import { OrderLine } from '@/components/sureness/order-line';
import { scoreFigure, scoreWords } from '@/components/sureness/score-words';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { CityKey } from '@/components/ui/city-key';
import { Localized } from '@/components/ui/localized';
import { PageHeading } from '@/components/ui/page-heading';
import { citePath } from '@/lib/address/cite-paths';
import { overviewPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { CityView } from '@/lib/views/city/types';
import styles from './city-head.module.css';

type CityHeadProps = { readonly view: CityView; readonly locale: Locale };

/** What the evidence comes to for the city, what the city is, and its overall score. */
export function CityHead({ view, locale }: CityHeadProps) {
  const t = translator(locale, 'city');
  const shell = translator(locale, 'shell');
  const { city, index } = view;
  return (
    <>
      <Breadcrumb
        label={shell('breadcrumb')}
        steps={[{ href: overviewPath(locale, index.slug), label: t('crumb') }]}
      />
      <PageHeading
        kicker={t('kicker', {
          kind: t(`unitKinds.${city.unitKind}`),
          country: shownText(city.country, locale).text,
          index: shownText(index.title, locale).text,
        })}
        title={t.sentence(view.finding)}
        lede={city.profile === null ? undefined : <Localized text={city.profile} locale={locale} />}
      />
      <div id={view.root}>
        <CityKey
          entries={[
            {
              slug: city.slug,
              name: <Localized text={city.name} locale={locale} />,
              position: city.position,
              ...overallWords(view, locale),
            },
          ]}
        />
        {view.rank !== null && (
          <p className={styles.rank}>
            <OrderLine doubt={view.rank} locale={locale} />
          </p>
        )}
      </div>
      <TakeAlong
        href={citePath(locale, index.slug, `cities/${city.slug}`)}
        part="embed"
        locale={locale}
      />
      <p className={styles.boundary}>
        <b>{t('boundary.title', { city: shownText(city.name, locale).text })}</b>
        {sentenceSpace(locale)}
        <Localized text={city.boundary} locale={locale} />
      </p>
    </>
  );
}

function overallWords({ overall, kinds }: CityView, locale: Locale) {
  const detail = scoreWords(overall, { locale, isMeasured: !kinds.rated });
  return overall.present === 0 ? { detail } : { figure: scoreFigure(overall, locale), detail };
}
