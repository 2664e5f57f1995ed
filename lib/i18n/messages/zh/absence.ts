import type { absence as english } from '../en/absence';
import type { Wording } from '../wording';

export const absence: Wording<typeof english> = {
  withdrawn: {
    city: '本指数已不再收录{name}',
    evidence: '本指数已不再收录这条依据',
    source: '本指数已不再收录这个来源',
    comparison: '本指数已不再收录{name}，无从对比',
    report: '本指数已不再收录{name}，无从编制报告',
    last: '“{name}”最后一次收录于{label}版，发布日期为{date}。',
    current: '现行版本为{label}版。',
  },
  instead: {
    title: '可以改看',
    nearest: '是不是要找{name}？',
    cities: '本指数的城市',
    indexes: '本站的指数',
    overview: '总览：{index}',
    evidence: '全部依据与来源',
    data: '数据与历次版本',
  },
};
