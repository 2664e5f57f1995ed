import {
  inOtherLocale,
  type ReportObstacle,
  reportObstacle,
  reportSettingsFromForm,
} from '@/lib/address/report-form';
import { REPORT_FIELDS, type ReportSettings } from '@/lib/address/report-settings';
import {
  reportComposerPath,
  reportDocumentPath,
  writeReportQuery,
} from '@/lib/address/write-report';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';

/** Where the form stands, and what it has to choose from. */
export type ComposerContext = {
  readonly locale: Locale;
  readonly index: string;
  readonly drivers: readonly string[];
};

/** A report that can be shown, by its addresses. */
export type ComposedReport = {
  readonly query: string;
  readonly documentHref: string;
  readonly composerHref: string;
  /** The composer of the same report in the other language. */
  readonly switchHref: string;
};

/** What the form comes to. */
export type ComposerState = {
  readonly settings: ReportSettings;
  /** Characters of the address. */
  readonly length: number;
  /** null: nothing stands between the form and its report. */
  readonly obstacle: ReportObstacle | null;
};

/**
 * What a form comes to as it stands. Of the cities those come first that were ticked first.
 *
 * @param order the cities in the order in which they were ticked so far
 */
export function stateOfForm(
  form: HTMLFormElement,
  context: ComposerContext,
  order: readonly string[],
): ComposerState {
  const settings = reportSettingsFromForm(new FormData(form), context);
  const cities = inOrder(settings.cities, order);
  return stateOf({ ...settings, cities });
}

function stateOf(settings: ReportSettings): ComposerState {
  return {
    settings,
    length: writeReportQuery(settings).length,
    obstacle: reportObstacle(settings),
  };
}

function inOrder(cities: readonly string[], order: readonly string[]): readonly string[] {
  const before = order.filter((city) => cities.includes(city));
  return [...before, ...cities.filter((city) => !before.includes(city))];
}

/** Every address of a report that settings give. */
export function composedReport(
  settings: ReportSettings,
  { locale, index }: ComposerContext,
): ComposedReport {
  return {
    query: writeReportQuery(settings),
    documentHref: reportDocumentPath(locale, index, settings),
    composerHref: reportComposerPath(locale, index, settings),
    switchHref: reportComposerPath(otherLocale(locale), index, inOtherLocale(settings, locale)),
  };
}

/** Ticks the style of references that settings have: it follows the language, while usual. */
export function showReferences(form: HTMLFormElement, { references }: ReportSettings) {
  const styles = form.elements.namedItem(REPORT_FIELDS.references);
  if (styles instanceof RadioNodeList) styles.value = references;
}
