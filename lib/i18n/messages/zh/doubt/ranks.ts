import type { ranks as english } from '../../en/doubt/ranks';
import type { Wording } from '../../wording';

export const ranks: Wording<typeof english> = {
  title: '各城市的名次落在哪里',
  note: '有名次的{ranked, number}座城市中的第{from, number}至{to, number}座',
  caption: '各城市的正式名次，及其名次在九成抽样里的范围',
  rank: '名次',
  city: '城市',
  interval: '九成区间',
  range: '{best}–{worst}',
  median: '中位数',
  first: '居首',
  amongFirst: '进入前{first}名',
  unranked: '另有{unranked}座城市因依据太少没有名次，未参与抽样。',
  meanShift: '平均而言，一座城市的名次与正式名次相差{shift}位。',
  reading:
    '刻度左端为第一名，右端为末名。横条为抽样中间九成所在的名次，圆点为正式名次，竖线为中位数。两座城市的横条重叠越多，其先后越说明不了问题。圆点若在横条边缘，说明正式方法对这座城市格外有利或格外不利。',
};
