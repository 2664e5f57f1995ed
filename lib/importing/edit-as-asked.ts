import type { ManyForm, MappingForm } from '../address/parse-mapping';
import type { ProposalReport } from '../jobs/task-files';
import type { Mapping } from '../mapping';
import {
  addDenominator,
  addDriver,
  addSource,
  addUnmapped,
  leaveOutUndecided,
  type ManyIndicators,
  removeFromList,
  setMany,
} from '../mapping/edit-mapping';
import { shownIndicators } from '../mapping/shown-indicators';
import type { Locale } from '../text/localized';

/** What a button made of a mapping, and the part of the form that is to be seen then. */
export type EditedMapping = { readonly mapping: Mapping; readonly place: string };

/** Does what a button of the form asks for, other than going on. */
export function editAsAsked(
  mapping: Mapping,
  form: MappingForm,
  proposal: ProposalReport,
  locale: Locale,
): EditedMapping {
  const { action, filter, many, newDriver, newDenominator } = form;
  switch (action.name) {
    case 'set-many': {
      const { found } = shownIndicators(mapping, filter);
      return { mapping: setMany(mapping, found, valuesOf(many, locale)), place: 'indicators' };
    }
    case 'leave-out':
      return { mapping: leaveOutUndecided(mapping), place: 'indicators' };
    case 'add-unmapped':
      return { mapping: addUnmapped(mapping, proposal.mapping), place: 'indicators' };
    case 'add-driver':
      return {
        mapping: newDriver === '' ? mapping : addDriver(mapping, newDriver, locale),
        place: 'drivers',
      };
    case 'add-source':
      return { mapping: addSource(mapping, today()), place: 'sources' };
    case 'add-denominator': {
      const isColumn = proposal.outline.columns.some(({ column }) => column === newDenominator);
      return {
        mapping: isColumn ? addDenominator(mapping, newDenominator) : mapping,
        place: 'denominators',
      };
    }
    case 'remove':
      return { mapping: removeFromList(mapping, action.list, action.index), place: action.list };
    case 'filter':
    case 'page':
      return { mapping, place: 'indicators' };
    case 'find-city':
    case 'city-page':
      return { mapping, place: 'cities' };
    default:
      return { mapping, place: '' };
  }
}

function valuesOf(many: ManyForm, locale: Locale): ManyIndicators {
  const { driver, direction, unit, normalisation, source } = many;
  return {
    ...(driver === null ? {} : { driver: driver === '' ? null : driver }),
    ...(direction === null ? {} : { direction }),
    ...(unit === '' ? {} : { unit: { [locale]: unit } }),
    ...(normalisation === null ? {} : { normalisation }),
    ...(source === null ? {} : { source }),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, '2026-01-08'.length);
}
