import type { steps as english } from '../../en/methodology/steps';
import type { Wording } from '../../wording';

export const steps: Wording<typeof english> = {
  title: '城市筛选、缺失与异常值',
  note: '以下为本指数的设定，按先后排列。未提到的一律照常：不剔除城市，不填补缺失，不改动异常值。',
  screenedByCount: '一座城市至少要有{share}的指标，才参与计分。',
  screenedByWeight: '一座城市所具备的指标，权重合计至少要达到{share}，才参与计分。',
  left: '未参与计分：{cities}。',
  nobodyLeft: '没有城市被剔除。',
  imputed: '缺失的数值以{among}的{centre}填补。计算覆盖率与上下限时仍视为缺失。',
  centres: { mean: '均值', median: '中位数' },
  among: { all: '全部城市', group: '同组城市' },
  filledCaption: '{count, plural, other {填补的数值（#个）}}',
  value: '填补为',
  city: '城市',
  untreated: '异常值保持原样。',
  winsorised:
    '若一项实测指标存在异常值（偏度达到±{skewness}，且峰度达到{kurtosis}），便把最靠外的数值改为次一个数值，依次进行，直到不再有异常值，或改动的数值已达{most}个。',
  winsorisedAll:
    '若一项实测指标存在异常值（偏度达到±{skewness}，且峰度达到{kurtosis}），便把最靠外的数值改为次一个数值，依次进行，直到不再有异常值。',
  firstAndSecond: '{first}如仍不够，则对{taken}{then}。',
  second: {
    'log-range': '取对数（先减去最低值，再加上极差的百分之一）',
    'log-one': '取对数（先减去最低值，再加1）',
    'log-skew': '取对数（从数值密集的一端量起，并向外留出极差的百分之一）',
    'box-cox': '作博克斯—考克斯变换（幂为{lambda}；先减去最低值，再加1）',
  },
  ofOriginal: '原来的数值',
  ofWinsorised: '改动后的数值',
  ownTreatment: '{indicator}：{treatment}',
  transformed: '因此改用另一尺度的指标：{indicators}。',
  winsorisedCaption: '{count, plural, other {作为异常值改动的数值（#个）}}',
  before: '改动前',
  after: '改动后',
  rescale: {
    indicators: '{group}：缺失的指标不计，其余指标的权重相应提高；缺少任何一项驱动力，便没有得分。',
    all: '{group}：凡缺失的都不计，其余部分的权重相应提高。',
    none: '{group}：只要有缺失，便没有得分。',
  },
  thresholdByCount: '至少要有{share}的组成部分。',
  thresholdByWeight: '所具备的组成部分，权重合计至少要达到{share}。',
  ruleAndThreshold: '{rule}{threshold}',
};
