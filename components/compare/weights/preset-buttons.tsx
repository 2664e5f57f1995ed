import type { MouseEvent } from 'react';
import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import type { WeightsInAddress } from '@/lib/address/paths';
import type { SliderPreset } from './panel-props';
import type { PanelTexts } from './texts';
import styles from './weights-panel.module.css';

type PresetButtonsProps = {
  readonly presets: readonly SliderPreset[];
  /** The weights in force, which may be those of a preset. */
  readonly weights: WeightsInAddress;
  /** The comparison under the official weights. */
  readonly officialHref: string;
  readonly texts: PanelTexts;
  readonly onChoose: (weights: WeightsInAddress) => void;
  readonly onReset: () => void;
};

/** Named points of view, and the way back to the official weights; without script they lead there. */
export function PresetButtons(props: PresetButtonsProps) {
  const { presets, weights, officialHref, texts, onChoose, onReset } = props;
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
            aria-pressed={isSame(preset.weights, weights)}
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

function isSame(one: WeightsInAddress, other: WeightsInAddress): boolean {
  return Object.keys(one).every((driver) => one[driver] === other[driver]);
}

/** Does something on the page in place of what the browser would do. */
function instead(action: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    action();
  };
}
