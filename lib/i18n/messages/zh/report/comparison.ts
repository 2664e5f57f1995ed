import type { comparisonMessages as english } from '../../en/report/comparison';
import type { Wording } from '../../wording';

export const comparisonMessages: Wording<typeof english> = {
  title: '城市对比',
  radarName: '图{number}　{cities}的驱动力得分，各轴为0至100',
  radarSummary: '各城市按自有依据计分的轮廓。',
  radarTable: '图{number}的得分，小字为上下限',
  barsName: '图{number}　各项驱动力得分（0至100），各城市按自有依据计分。',
  whisker: '细线的两端是上下限，即缺失指标全按最低分、全按最高分计时的得分。',
  barsAside: '按共有指标',
  overview: {
    caption: '自有指标与共有指标的得分（0至100）',
    driver: '驱动力',
    overall: '总体',
    own: '{city}，自有',
    shared: '{city}，共有',
    basis: '共有指标',
    count: '{total}项中{shared}项',
    verdict: '按共有指标的结论',
    nothing: '没有共有指标',
  },
  gap: {
    title: '分差从何而来',
    sentence:
      '按共有指标，{ahead}领先<points>{gap}分</points>。各项驱动力的贡献相加等于这一分差，各项指标的贡献相加等于所属驱动力的贡献。',
    caption:
      '对分差（{a}减{b}）的贡献，单位为分。条形从−{axis}到+{axis}：向左为{b}领先，向右为{a}领先。',
  },
};
