import type { embed as english } from '../en/embed';
import type { Wording } from '../wording';

export const embed: Wording<typeof english> = {
  ranking: '{index}：{ranked}座有排名的城市中的前{shown}名',
  number: '{city}：{node}',
  overall: '{city}：总分',
  outOf: '满分100',
  bounds: '视缺失指标的取值，得分在{low}至{high}之间。',
  noNumber: '依据不足，给不出单一得分，只知在此范围之内。',
  thin: '所依据的指标过少，不宜比较。',
  rests: '得分依据{total}项指标中的{present}项。',
  firm: '其中{firm}项依据坚实：有数字，或事情已经发生。',
  imputed: '另有占权重{share}的缺失数值，已按方法填补。',
  edition: '支点，{label}版，校验值{hash}。',
  open: '在支点中查看',
  newTab: '（新标签页）',
  fault: {
    title: '无可显示',
    address: '嵌入地址不完整，请回到原页面重新复制。',
    index: '这里没有这个指数。',
    edition: '这个指数没有这一版。',
    subject: '该版中没有这张图表、这座城市或这项得分。',
    gone: '本指数已不再收录这座城市；锁定在收录它的那一版，嵌入内容仍可显示。',
    often: '来自您所在网络的访问过于频繁，请一分钟后重新载入。',
    server: '暂时无法显示，请稍后重新载入。',
  },
};
