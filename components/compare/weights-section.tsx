import { Section } from '@/components/ui/section';
import type { WeightsInAddress } from '@/lib/address/paths';
import { formatNumber } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { CompareView } from '@/lib/views/compare';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { figuresBasis } from './weights/figures-basis';
import { FiguresPanel } from './weights/figures-panel';
import type { PanelContext, SliderDriver, SliderPreset } from './weights/panel-props';
import { sharesOf } from './weights/weight-fields';
import { WeightsPanel } from './weights/weights-panel';
import { panelTexts } from './weights/weights-texts';

type WeightsSectionProps = {
  readonly view: CompareView;
  readonly comparison: ComparisonView;
  readonly edition: string;
  readonly locale: Locale;
};

/** The weights of the drivers to play with; the panel is given finished words and plain data. */
export function WeightsSection({ view, comparison, edition, locale }: WeightsSectionProps) {
  const t = translator(locale, 'compare');
  const { weights, cities } = comparison;
  const context: PanelContext = {
    address: {
      locale,
      index: view.index.slug,
      cities: cities.map((city) => city.slug),
      action: view.action,
    },
    drivers: sliderDrivers(comparison, locale, t),
    edition,
    texts: panelTexts(t),
  };
  return (
    <Section id="weights" isFarBelow title={t('weights.title')} note={t('weights.note')}>
      <WeightsPanel {...context} presets={sliderPresets(comparison, locale)}>
        <FiguresPanel
          {...figuresBasis(comparison, edition, locale)}
          address={context.address}
          drivers={context.drivers}
          yours={weights.chosen ?? weights.official}
          shares={sharesInForce(context.drivers)}
        />
      </WeightsPanel>
      <p>
        <small>{t('weights.leadShareNote')}</small>
      </p>
    </Section>
  );
}

function sharesInForce(drivers: readonly SliderDriver[]): WeightsInAddress {
  return sharesOf(Object.fromEntries(drivers.map(({ slug, chosen }) => [slug, chosen]))) ?? {};
}

function sliderPresets({ weights }: ComparisonView, locale: Locale): readonly SliderPreset[] {
  return weights.presets.map((preset) => ({
    slug: preset.slug,
    title: shownText(preset.title, locale).text,
    description: shownText(preset.description, locale).text,
    weights: preset.weights,
  }));
}

function sliderDrivers(
  { weights }: ComparisonView,
  locale: Locale,
  t: Translator<'compare'>,
): readonly SliderDriver[] {
  return weights.drivers.map(({ driver, title, official, chosen }) => {
    const name = shownText(title, locale).text;
    const weight = formatNumber(official, locale, Number.isInteger(official) ? 0 : 1);
    return {
      slug: driver,
      title: name,
      sliderName: t('weights.sliderName', { driver: name }),
      numberName: t('weights.numberName', { driver: name }),
      officialText: t('weights.official', { weight }),
      official,
      chosen,
    };
  });
}
