'use client';

import { type ReactNode, useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import { comparePath, type WeightsInAddress } from '@/lib/address/paths';
import { DriverSlider } from './driver-slider';
import type { PanelContext, SliderDriver, SliderPreset } from './panel-props';
import { PresetButtons } from './preset-buttons';
import { useAddress } from './use-address';
import { useWhatIf } from './use-what-if';
import { fieldsFor, sharesOf, type WeightFields, weightsInFields } from './weight-fields';
import styles from './weights-panel.module.css';

type WeightsPanelProps = PanelContext & {
  readonly presets: readonly SliderPreset[];
  /** The figures as the server drew them, shown until the reader changes a weight. */
  readonly children: ReactNode;
};

/**
 * Sliders over the drivers' weights and what they do to the comparison, the official figures
 * beside the reader's. Without script it is a form with number fields.
 */
export function WeightsPanel({ presets, children, ...context }: WeightsPanelProps) {
  const { address, drivers, texts } = context;
  const { live, failed, recompute, prepare } = useWhatIf(context);
  const { path, writeAddress } = useAddress(address);
  const [fields, setFields] = useState(() => fieldsFor(weightsOf(drivers, 'chosen')));
  const weights = weightsInFields(fields);
  const shares = sharesOf(weights);
  const pathTo = (chosen?: WeightsInAddress) =>
    comparePath(address.locale, address.index, address.cities, chosen);

  function change(next: WeightFields) {
    setFields(next);
    const changed = weightsInFields(next);
    if (sharesOf(changed) !== null) void recompute(changed);
  }

  function choose(next: WeightsInAddress) {
    change(fieldsFor(next));
    writeAddress(next);
  }

  function status(): string {
    if (shares === null) return texts.allZero;
    if (failed) return texts.failed;
    if (live === null || path === null) return '';
    return live.announcement(live.basis, live.figures, address.locale);
  }

  return (
    <>
      <form className={styles.form} action={address.action} method="get" onFocus={prepare}>
        <input type="hidden" name={COMPARE_FIELDS.cities} value={address.cities.join(',')} />
        <PresetButtons
          presets={presets}
          weights={weights}
          officialHref={pathTo()}
          texts={texts}
          onChoose={choose}
          onReset={() => choose(weightsOf(drivers, 'official'))}
        />
        <fieldset>
          <legend>{texts.legend}</legend>
          {drivers.map((driver) => (
            <DriverSlider
              key={driver.slug}
              driver={driver}
              text={fields[driver.slug] ?? ''}
              weight={weights[driver.slug] ?? 0}
              share={shares?.[driver.slug] ?? 0}
              shareTemplate={texts.shareTemplate}
              locale={address.locale}
              onChange={(text) => change({ ...fields, [driver.slug]: text })}
              onRelease={() => shares !== null && writeAddress(weights)}
            />
          ))}
        </fieldset>
        <p className={styles.hint}>{texts.officialMark}</p>
        <button className={styles.submit} type="submit">
          {texts.submit}
        </button>
        <CopyButton
          key={path}
          text={() => new URL(pathTo(weights), window.location.href).href}
          words={texts.copy}
        />
      </form>
      <p role="status" className={styles.status}>
        {status()}
      </p>
      {live === null ? (
        children
      ) : (
        <live.FiguresPanel
          {...live.basis}
          {...{ address, drivers }}
          yours={live.figures}
          shares={sharesOf(live.weights) ?? {}}
        />
      )}
    </>
  );
}

function weightsOf(
  drivers: readonly SliderDriver[],
  which: 'official' | 'chosen',
): WeightsInAddress {
  return Object.fromEntries(drivers.map((driver) => [driver.slug, driver[which]]));
}
