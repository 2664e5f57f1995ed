/** The conditions on the width of a page in a media query, old notation and new. */
const WIDTH =
  /\((?:(?<bound>min|max)-width:|width\s*(?<sign><=|>=|<|>))\s*(?<length>[\d.]+)(?<unit>px|r?em)\)/g;

/** Type and conditions of one media query (Media Queries 4, section 3). */
const QUERY = /^(?:(?<prefix>not|only)\s+)?(?<type>all|print|screen)?(?:\s*and\s+)?(?<rest>.*)$/;

/** In media queries an em is the browser's own font size, whatever the page sets. */
const EM = 16;

/**
 * Whether a list of media queries holds on paper of a width. The conditions that have nothing to do
 * with paper are asked of the browser.
 *
 * @param media as `CSSMediaRule.media.mediaText` has it
 * @param width of what is printed on, in px
 */
export function holdsOnPaper(
  media: string,
  width: number,
  ask: (conditions: string) => boolean,
): boolean {
  if (media.trim() === '') return true;
  return media.split(',').some((query) => queryHolds(query.trim(), width, ask));
}

function queryHolds(query: string, width: number, ask: (conditions: string) => boolean): boolean {
  const { prefix, type, rest = '' } = QUERY.exec(query)?.groups ?? {};
  const conditions = rest.replace(WIDTH, (...match) => {
    const { bound, sign, length, unit }: Record<string, string> = match.at(-1);
    const limit = Number(length) * (unit === 'px' ? 1 : EM);
    return conditionHolds(bound ?? sign, width, limit) ? '(min-width: 0px)' : '(max-width: 0px)';
  });
  const holds = type !== 'screen' && (conditions === '' || ask(conditions));
  return prefix === 'not' ? !holds : holds;
}

function conditionHolds(bound: string | undefined, width: number, limit: number): boolean {
  switch (bound) {
    case 'min':
    case '>=':
      return width >= limit;
    case '>':
      return width > limit;
    case '<':
      return width < limit;
    default:
      return width <= limit;
  }
}
