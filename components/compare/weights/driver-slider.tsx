import { COMPARE_FIELDS } from '@/lib/address/compare-form';
import { formatPercent } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import type { Locale } from '@/lib/text/localized';
import type { SliderDriver } from './panel-props';
import styles from './weights-panel.module.css';

type DriverSliderProps = {
  readonly driver: SliderDriver;
  /** What stands in the number field, as typed. */
  readonly text: string;
  /** 0 to 100: where the slider stands. */
  readonly weight: number;
  /** The driver's share of the weights, 0 to 1. */
  readonly share: number;
  readonly shareTemplate: string;
  readonly locale: Locale;
  readonly onChange: (text: string) => void;
  readonly onRelease: () => void;
};

/** The weight of one driver: a slider, a number field that also works without script, its share. */
export function DriverSlider(props: DriverSliderProps) {
  const { driver, text, weight, onChange, onRelease } = props;
  const share = formatPercent(props.share, props.locale);
  const shareId = `share-${driver.slug}`;
  return (
    <div className={styles.row}>
      <span className={styles.driver}>{driver.title}</span>
      <span className={styles.slider}>
        <input
          type="range"
          min={0}
          max={100}
          value={Math.round(weight)}
          aria-label={driver.sliderName}
          aria-describedby={shareId}
          onChange={(event) => onChange(event.currentTarget.value)}
          onPointerUp={onRelease}
          onKeyUp={onRelease}
        />
        <span className={styles.rail} aria-hidden="true">
          <span className={styles.official} style={{ insetInlineStart: `${driver.official}%` }} />
        </span>
      </span>
      <input
        type="number"
        name={`${COMPARE_FIELDS.weightPrefix}${driver.slug}`}
        min={0}
        max={100}
        step={0.1}
        value={text}
        aria-label={driver.numberName}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyUp={onRelease}
        onBlur={onRelease}
      />
      <span className={styles.share} id={shareId}>
        {fillTemplate(props.shareTemplate, { share })} <small>{driver.officialText}</small>
      </span>
    </div>
  );
}
