import { fillTemplate } from '@/lib/text/fill-template';
import { passageMark } from '@/lib/views/compare/passage-mark';
import { PassageLinks } from '../passage-links';
import type { PanelAddress } from './panel-props';
import type { FigureTexts } from './texts';

type TurningPassagesProps = {
  /** Keys `source#number`. */
  readonly keys: readonly string[];
  readonly address: PanelAddress;
  readonly texts: FigureTexts;
};

/** The passages without which the order is another, each leading to its place. */
export function TurningPassages({ keys, address, texts }: TurningPassagesProps) {
  if (keys.length === 0) return texts.none;
  const marks = keys.map((key) => passageMark(key, address.locale, address.index));
  return (
    <PassageLinks
      passages={marks}
      label={(number) => fillTemplate(texts.passageTemplate, { number: String(number) })}
    />
  );
}
