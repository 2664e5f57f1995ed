import type { sureness as english } from '../en/sureness';
import type { Wording } from '../wording';

export const sureness: Wording<typeof english> = {
  separator: '；',
  score: {
    bounds: '上下限{lower}至{upper}',
    noOverall: '不给总分',
    indicators: '{total}项指标中{present}项有依据',
    indicatorsFirm: '{total}项指标中{present}项有依据，其中{firm}项依据坚实',
    values: '{total}项指标中{present}项有数值',
    imputed: '填补值占权重{share}',
    thin: '依据单薄',
    thinMeasured: '数值过少',
    noEvidence: '无依据',
    noValue: '无数值',
  },
  order: {
    every: '不论怎样给驱动力赋权，都是{ahead}领先。',
    share: '在驱动力的全部赋权方式中，{ahead}领先的占{share}。',
    minority:
      '按正式权重是{ahead}领先，但在驱动力的全部赋权方式中，{ahead}领先的只占{share}，多数情形下领先的是{other}。',
    near: '各项权重只在正式权重上下{spread}以内变动时，{ahead}领先的占{near}。',
    nearAll: '各项权重只在正式权重上下{spread}以内变动时，始终是{ahead}领先。',
    level: '按正式权重，{a}与{b}持平。',
  },
  rank: {
    interval:
      '{ranked}座有排名的城市中列第{rank}；权重略有变动时，九成抽样的名次在第{best}到第{worst}之间。',
    same: '{ranked}座有排名的城市中列第{rank}；权重略有变动时，九成抽样中名次不变。',
  },
  short: {
    separator: '，',
    count: '{present}/{total}',
    firm: '{firm}项坚实',
    firmNote: '依据坚实：有数字，或事情已经发生。',
    imputed: '填补{share}',
    imputedNote: '填补（*）：缺失的数值按方法规定的办法补入；计算上下限与覆盖率时仍视为缺失。',
  },
  link: '有多可靠，怎样看',
};
