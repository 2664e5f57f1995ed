import type { ReportOffer } from '../address/parse-report';
import { driversOf } from '../framework/query';
import type { Base } from './base';

/** What a report on an index can be on: its cities, and the drivers directly under it. */
export function reportOffer({ cities, framework }: Base): ReportOffer {
  return {
    cities: cities.map((city) => city.slug),
    drivers: driversOf(framework).map((driver) => driver.slug),
  };
}
