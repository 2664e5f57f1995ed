import type { charts as english } from '../en/charts';
import type { Wording } from '../wording';

export const charts: Wording<typeof english> = {
  words: {
    driver: '驱动力',
    indicator: '指标',
    city: '城市',
    score: '得分',
    bounds: '上下限',
    coverage: '覆盖率',
    missing: '无依据',
    noValue: '无数值',
    thin: '依据单薄',
    thinMeasured: '数值过少',
    imputed: '填补{share}',
    level: '级',
    table: '同一内容的表格',
    source: '资料来源：',
  },
  key: {
    scale: '刻度为0至100。',
    whisker: '细线的两端，是把缺失指标全按0分和全按100分计时的得分。',
    thin: '斜纹或空心：得分所依据的指标过少。',
    imputed: '带星号的得分，有一部分出自按方法规定填补的数值。',
    imputedScores:
      '这{total, number}个得分中，有{count, number}个的一部分出自按方法规定填补的数值。',
    imputedDots: '这{total, number}个点中，有{count, number}个的一部分出自按方法规定填补的数值。',
    missing: '斜纹空槽：没有依据，因而没有得分。',
  },
  takeAlong: {
    charts: '下载或嵌入图表',
    files: '下载图表',
    tables: '下载表格',
    embed: '嵌入网页',
  },
  radarName: '{cities}的驱动力得分',
  /** For a reader by ear: what is drawn, and what it says in a sentence. */
  radarLabel: '{name}。{finding}',
  barName: '{cities}的驱动力得分（0至100）',
  gapName: '{cities}的依据所达到的级别',
};
