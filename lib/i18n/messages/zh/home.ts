import type { home as english } from '../en/home';
import type { Wording } from '../wording';

export const home: Wording<typeof english> = {
  title: '城市对比，每个数字都有出处',
  lede: '这里发布了{count}个指数，各有各的框架、城市和数据。',
  edition: '{label}版，发布于{date}',
  empty: '还没有发布任何指数。',
  emptyHelp: '运行<code>{command}</code>即可载入支点自带的指数。',
};
