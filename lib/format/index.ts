export { formatDate, formatPeriod } from './date';
export { shortHash } from './hash';
export { formatLanguage } from './language';
export { formatList } from './list';
export {
  formatDifference,
  formatNumber,
  formatPercent,
  formatRange,
  formatRangeInWords,
  formatScore,
  formatValue,
  shownNumber,
} from './number';
export { formatQuantity } from './quantity';
