import type { MouseEvent } from 'react';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import type { WeightsInAddress } from '@/lib/address/paths';
import type { SliderPreset } from './panel-props';
import type { WeightsTexts } from './texts';
import styles from './weights-panel.module.css';

type PresetButtonsProps = {
  readonly presets: readonly SliderPreset[];
  /** The comparison under the official weights. */
  readonly officialHref: string;
  readonly texts: WeightsTexts;
  readonly onChoose: (weights: WeightsInAddress) => void;
  readonly onReset: () => void;
};

/** Named points of view, and the way back to the official weights; without script they lead there. */
export function PresetButtons(props: PresetButtonsProps) {
  const { presets, officialHref, texts, onChoose, onReset } = props;
  return (
    <fieldset>
      <legend>{texts.presets}</legend>
      <div className={styles.presets}>
        {presets.map((preset) => (
          <button
            key={preset.slug}
            type="submit"
            name={COMPARE_FIELDS.preset}
            value={preset.slug}
            title={preset.description}
            onClick={instead(() => onChoose(preset.weights))}
          >
            {preset.title}
          </button>
        ))}
        <a href={officialHref} onClick={instead(onReset)}>
          {texts.reset}
        </a>
      </div>
    </fieldset>
  );
}

/** Does something on the page in place of what the browser would do. */
function instead(action: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    action();
  };
}
