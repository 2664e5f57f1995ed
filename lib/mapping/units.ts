/** Units as headings write them. A word that may be part of a name is left out: it would cut titles. */
const AMOUNT =
  'thousands?|millions?|billions?|trillions?|k|mn?|bn|tn|[百千万亿]+|\\d{1,3}(?:[ ,]?000)*';
const CURRENCY =
  '[€£$¥￥]|(?:US|C|A|HK)\\$|EUR|euros?|GBP|USD|dollars?|CNY|RMB|yuan|JPY|yen|CHF|SEK|NOK|DKK|PLN|CAD|AUD|INR|KRW|PPS|PPP|元|美元|欧元|英镑|日元|人民币|港元';
const COUNTED =
  'persons?|people|inhabitants?|residents?|capita|head(?:count)?|heads?|employees?|workers?|households?|firms?|companies|enterprises|patents?|students?|jobs?|FTEs?|number|人|户|个|件|家|项|所|名|辆|篇|座';
const MEASURED =
  'km2|km²|km|m2|m²|ha|hectares?|kg|t|tonnes?|tons?|minutes?|mins?|hours?|hrs?|days?|years?|months?|kWh|MWh|GWh|TWh|MW|GW|Mbit/s|Gbit/s|Mbps|Gbps|[µμu]g/m(?:3|³)|mm|°C|公里|千米|平方公里|平方米|公顷|吨|分钟|小时|天|岁|年|千瓦时|毫米|微克/立方米';
const RELATIVE =
  '%|％|‰|percent|per cent|percentages?|pct|percentage points?|pp|index|ratio|scores?|points?|rank|百分比|百分点|指数|分';

const ONE = `(?:${CURRENCY}|${COUNTED}|${MEASURED}|${RELATIVE})`;
const AFTER = `(?:\\s?(?:/|per|每|of|a)\\s?(?:(?:${AMOUNT})\\s?)?(?:[\\p{L}0-9²³]+(?:\\s[\\p{L}]+)?)|\\sof\\s[\\p{L}]+(?:\\s[\\p{L}]+)?)`;
const UNIT = new RegExp(
  `^(?:in\\s|单位[:：]?\\s?)?(?:(?:${AMOUNT})|(?:(?:${AMOUNT})\\s?(?:of\\s)?)?${ONE}(?:\\s?(?:${AMOUNT}))?)(?:${AFTER})?$`,
  'iu',
);
const COUNTED_NOUN = new RegExp(`^(?:${COUNTED})$`, 'iu');
const PER_ONLY = new RegExp(`^per\\s(?:${AMOUNT})?\\s?[\\p{L}]+(?:\\s[\\p{L}]+)?$`, 'iu');
const LONGEST_UNIT = 40;

/**
 * Whether a part of a heading is a unit: “EUR”, “£m”, “万元”, “per 1,000 inhabitants”.
 *
 * @example
 * isUnit('EUR m per capita'); // => true
 */
export function isUnit(text: string): boolean {
  const part = text.trim();
  if (part === '' || part.length > LONGEST_UNIT || isYear(part)) return false;
  return UNIT.test(part) || PER_ONLY.test(part);
}

/**
 * Whether a whole heading is a unit, as in a row of units under the names. One noun with a capital
 * (“Jobs”) is what is measured.
 */
export function isUnitHeading(text: string): boolean {
  const isNoun = /^\p{Lu}\p{Ll}+$/u.test(text.trim()) && COUNTED_NOUN.test(text.trim());
  return isUnit(text) && !isNoun;
}

/** Whether a unit may stand bare at the end of a heading, without a comma or a bracket before it. */
export function isBareUnit(word: string): boolean {
  return /^(?:%|％|‰|[€£$¥](?:k|mn?|bn)?|EUR|GBP|USD|CNY|RMB|PPS)$/u.test(word);
}

/** Whether a text is a year, as headings write it: 2018, 2018年, FY2018. */
export function isYear(text: string): boolean {
  return yearOf(text) !== null;
}

/**
 * The year that a text names; of a span (2018/19, 2014-2020) the last.
 *
 * @example
 * yearOf('2018/19'); // => 2019
 */
export function yearOf(text: string): number | null {
  const match =
    /^(?:FY\s?|in\s)?(?<from>(?:1[89]|2[01])\d{2})(?:\s?[-–—/至]\s?(?<to>(?:1[89]|2[01])?\d{2}))?\s?年?度?$/u.exec(
      text.trim(),
    )?.groups;
  if (match?.from === undefined) return null;
  const { from, to } = match;
  if (to === undefined) return Number(from);
  const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  return last >= Number(from) ? last : null;
}
