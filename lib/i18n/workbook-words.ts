import type { Locale } from '../text/localized';
import type { ParameterKey, WorkbookWords } from '../views/workbook/words';
import { MESSAGES } from './messages';
import { translator } from './translator';

/** The words of a workbook in one language; those of other pages are theirs. */
export function workbookWords(locale: Locale): WorkbookWords {
  const { workbook, evidence, methodology } = MESSAGES[locale];
  const { framework, parameters } = methodology;
  const { normalising } = methodology.formulas;
  const rows = Object.keys(parameters.rows) as ParameterKey[];
  const t = translator(locale, 'methodology');
  return {
    ...workbook,
    roles: { input: framework.input, outcome: framework.outcome },
    scalings: {
      goalposts: normalising.goalposts.title,
      'min-max': normalising['min-max'].title,
      'z-score': normalising['z-score'].title,
      rank: normalising.rank.title,
      'percentile-rank': normalising['percentile-rank'].title,
      borda: normalising.borda.title,
      'distance-to-leader': normalising['distance-to-leader'].title,
      'distance-to-target': normalising['distance-to-target'].title,
    },
    means: framework.means,
    kinds: evidence.kinds,
    stages: evidence.stages,
    witnesses: { none: workbook.noInterest, interested: evidence.interested },
    polarities: evidence.polarities,
    separator: evidence.separator,
    parameters: Object.fromEntries(
      rows.map((key) => [key, t(`parameters.rows.${key}.name`)]),
    ) as Readonly<Record<ParameterKey, string>>,
    latest: parameters.rows.period.latest,
  };
}
