import type { chartFiles as english } from '../en/chart-files';
import type { Wording } from '../wording';

export const chartFiles: Wording<typeof english> = {
  radar: '{index}：{cities}各项驱动力得分',
  bars: '{index}：{cities}得分（0至100）',
  gap: '{index}：{a}与{b}的差距来自何处',
  gapReading:
    '按两地共有的指标，各项驱动力和指标给总分差距添了多少分：向右为{a}领先，向左为{b}领先。',
  map: '{index}：“{across}”与“{up}”取不同权重时，{a}与{b}谁领先',
  ranking: '{index}：{count}座城市的排名',
  rankingFirst: '{index}：{count}座城市中的前{shown}名',
  rankingReading: '横条以0至100分为长度，左为总分，右为各项驱动力。',
  strips: '{index}：{count}座城市在各项驱动力上的分布（0至100）',
  stripsReading: '每座城市一道刻线，长线为中位数。',
  scatter: '{index}：{x}与{y}',
  scatterReading: '两项都有得分的城市各为一点（0至100），重叠处颜色较深。',
  ranks: '{index}：{count}座城市的名次各落在哪里',
  ranksFirst: '{index}：{count}座城市中前{shown}座的名次各落在哪里',
  timeline: '{index}：有日期可查的{count}件事，同在一条时间轴上',
  timelineReading: '每轮技术浪潮占一栏，底色标出它在本指数中的起止。',
  source: '来源：{sources}。',
  sources: '出自{count, plural, other {#}}个来源，名单见下列网址。',
  separator: '；',
  edition: '支点，{label}版，校验值{hash}。{address}',
};
