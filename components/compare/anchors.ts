/** The place on the page where the indicators of a driver stand. */
export function indicatorsAnchor(driver: string): string {
  return `indicators-${driver}`;
}
