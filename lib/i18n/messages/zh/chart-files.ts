import type { chartFiles as english } from '../en/chart-files';
import type { Wording } from '../wording';

export const chartFiles: Wording<typeof english> = {
  radar: '{index}：{cities}各项驱动力得分',
  bars: '{index}：{cities}得分（0至100）',
  source: '来源：{sources}。',
  sources: '出自{count, plural, other {#}}个来源，名单见下列网址。',
  separator: '；',
  edition: '支点，{label}版，校验值{hash}。{address}',
};
