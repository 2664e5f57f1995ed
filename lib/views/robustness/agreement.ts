import { secondRatingsOf } from '../../evidence/second-ratings';
import { coderAgreement, doubleRatings } from '../../scoring';
import type { LocalizedText } from '../../text/localized';
import type { RobustnessData } from './data';
import type { AgreementView } from './types';

/**
 * How far two codings of the index agree, in all its cities.
 *
 * @returns null where nothing was coded a second time
 */
export function agreementView(
  { framework, scored, secondRatings }: RobustnessData,
  titleOf: (node: string) => LocalizedText,
): AgreementView | null {
  if (secondRatings.length === 0) return null;
  const second = secondRatingsOf(secondRatings);
  const { rows, ...drawn } = coderAgreement(framework, doubleRatings(scored, second));
  const whole = rows.find(({ node }) => node === framework.root);
  return {
    ...drawn,
    rows: rows.map((row) => ({ ...row, slug: row.node, title: titleOf(row.node) })),
    cells: whole?.cells ?? 0,
    settled: whole?.settled ?? 0,
  };
}
