'use client';

import { useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import { comparePath, type WeightsInAddress } from '@/lib/address/paths';
import { formatPercent } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import { DriverFiguresTable } from './driver-figures-table';
import { DriverSlider } from './driver-slider';
import { FiguresTable } from './figures-table';
import type { WeightsPanelProps } from './panel-props';
import { officialOf, statusText } from './panel-status';
import { PresetButtons } from './preset-buttons';
import { useAddress } from './use-address';
import { loadEngine, useWhatIf } from './use-what-if';
import { fieldsFor, sharesOf, weightsInFields } from './weight-fields';
import styles from './weights-panel.module.css';

/**
 * Sliders over the drivers' weights and what they do to the comparison, the official figures
 * beside the reader's. Without script it is a form with number fields.
 */
export function WeightsPanel(props: WeightsPanelProps) {
  const { address, drivers, presets, texts, official } = props;
  const { figures, failed, recompute } = useWhatIf(props.input, props.chosen ?? official);
  const { path, writeAddress } = useAddress(address);
  const [fields, setFields] = useState(() =>
    fieldsFor(Object.fromEntries(drivers.map((driver) => [driver.slug, driver.chosen]))),
  );
  const weights = weightsInFields(fields);
  const shares = sharesOf(weights);
  const base = comparePath(address.locale, address.index, address.cities);

  function change(next: typeof fields) {
    setFields(next);
    const changed = weightsInFields(next);
    if (sharesOf(changed) !== null) void recompute(changed);
  }

  function choose(next: WeightsInAddress) {
    change(fieldsFor(next));
    writeAddress(next);
  }

  function linkToWeights() {
    const { locale, index, cities } = address;
    return new URL(comparePath(locale, index, cities, weights), window.location.href).href;
  }

  return (
    <>
      <form className={styles.form} action={address.action} method="get" onFocus={preload}>
        <input type="hidden" name={COMPARE_FIELDS.cities} value={address.cities.join(',')} />
        <PresetButtons
          presets={presets}
          weights={weights}
          officialHref={base}
          texts={texts}
          onChoose={choose}
          onReset={() => choose(officialOf(drivers))}
        />
        <fieldset>
          <legend>{texts.legend}</legend>
          {drivers.map((driver) => (
            <DriverSlider
              key={driver.slug}
              driver={driver}
              text={fields[driver.slug] ?? ''}
              weight={weights[driver.slug] ?? 0}
              share={fillTemplate(texts.shareTemplate, {
                share: formatPercent(shares?.[driver.slug] ?? 0, address.locale),
              })}
              onChange={(text) => change({ ...fields, [driver.slug]: text })}
              onRelease={() => shares !== null && writeAddress(weights)}
            />
          ))}
        </fieldset>
        <p className={styles.hint}>{texts.officialMark}</p>
        <button className={styles.submit} type="submit">
          {texts.submit}
        </button>
        <CopyButton key={path} text={linkToWeights} words={texts.copy} />
      </form>
      <p role="status" className={styles.status}>
        {statusText(props, figures, { allZero: shares === null, failed, touched: path !== null })}
      </p>
      <div className={styles.tables}>
        <FiguresTable {...props} yours={figures} />
        <DriverFiguresTable {...props} yours={figures} shares={shares} />
      </div>
    </>
  );
}

function preload() {
  // A failure shows when the reader asks for something; until then there is nothing to say.
  loadEngine().catch(() => undefined);
}
