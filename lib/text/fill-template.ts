/**
 * Fills the placeholders of a finished sentence, for the browser, where no translator runs: the
 * server makes the sentence with `{name}` standing where a number will change.
 *
 * @example
 * fillTemplate('{share} of the whole', { share: '25%' }); // => '25% of the whole'
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}
