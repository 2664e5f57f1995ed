import type { matrix as englishMatrix, tossUps as englishTossUps } from '../../en/doubt/pairs';
import type { Wording } from '../../wording';

export const matrix: Wording<typeof englishMatrix> = {
  title: '无论怎样赋权次序都不变的城市对',
  note: '参与比较的{count, number}座城市中的第{from, number}至{to, number}座',
  caption: '横行城市相对于纵列城市（纵列与横行同一编号，按名次排列）',
  legend: '▲无论怎样赋权都不落后；▼无论怎样赋权都不领先；＝各部分均持平；空白表示要看权重。',
  city: '城市',
  numbered: '{number}. {city}',
  over: '决不落后',
  under: '决不领先',
  level: '各部分均持平',
  counts: '高于／低于',
  countsText: '{over}／{under}',
  leftOut: '另有{leftOut}座城市在某一部分没有得分，无法这样比较。',
  reading:
    '一座城市若在指数的各个组成部分都不低于另一座，且至少一项更高，那么无论各部分权重多少，它都在前。“高于／低于”按指数的全部城市计，包括其他页上的城市。空白格越多，次序越取决于权重。',
};

export const tossUps: Wording<typeof englishTossUps> = {
  title: '难分先后的城市对',
  note: '比较了{pairs, number}对，其中{count, number}对',
  caption: '抽样中谁领先都不超过60%的城市对，最接近者在前',
  pair: '城市对',
  pairText: '{one}与{other}',
  share: '前者领先的抽样',
  none: '所比较的城市对中没有难分先后的。',
  near: '城市很多，抽样中只比较名次相差{reach}位以内的城市。',
  undrawn: '此处没有可变动的取舍，无从判断哪些城市对难分先后。',
  more: '以下列出最接近的{shown}对。',
  reading: '占比50%等于掷硬币。列在此处的两座城市，不宜凭名次分高下。',
};
