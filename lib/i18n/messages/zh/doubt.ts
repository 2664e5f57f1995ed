import type { doubt as english } from '../en/doubt';
import type { Wording } from '../wording';
import { leftOut, methods, sensitivity } from './doubt/methods';
import { matrix, tossUps } from './doubt/pairs';
import { ranks } from './doubt/ranks';
import { structure } from './doubt/structure';

export const doubt: Wording<typeof english> = {
  kicker: '{index}：次序有多可靠',
  title: '{index}有多可靠：{page}',
  pages: {
    label: '次序有多可靠',
    ranks: '名次',
    pairs: '城市对',
    methods: '方法',
    structure: '结构',
    pair: '细看一对城市',
    many: '全部城市',
  },
  lede: {
    ranks:
      '权重怎么定、用什么标度、怎样求均值，每个指数都有取舍，也都可以另作取舍。这里把这些取舍连同评级和缺失值留下的余地一并反复随机抽取，每次重新排名。',
    pairs:
      '单看名次，看不出两座城市相差多少。这里列出无论怎样赋权次序都不变的城市对，以及难分先后的城市对。',
    methods:
      '同样的数据换一种方法会怎样；权重、评级、标度、均值、缺失值和单项指标，哪一样最能左右名次。',
    structure: '各项指标是否如框架所设的那样相互关联，各自的实际分量是否与名义权重相符。',
  },
  sentence: {
    ranks:
      '有名次的{ranked, number}座城市中，{held, plural, =0 {没有一座} other {有#座}}在九成抽样里名次变动不超过{reach}位；{leader}居首的抽样占{share}。',
    all: '有名次的{ranked, number}座城市在九成抽样里名次变动都不超过{reach}位；{leader}居首的抽样占{share}。',
    nothing: '名次有多可靠',
    pairs:
      '{pairs, number}对城市中，{share}无论怎样赋权都分得出先后；{tossUps, plural, =0 {抽样中没有一对} other {抽样中有#对}}难分先后。',
    pairsNear:
      '{pairs, number}对城市中，{share}无论怎样赋权都分得出先后；名次相近的{near, number}对里，{tossUps, plural, =0 {抽样中没有一对} other {抽样中有#对}}难分先后。',
    pairsAlone: '{pairs, number}对城市中，{share}无论怎样赋权都分得出先后。',
    noPairs: '哪些城市对分得出先后',
    methods:
      '{changes, plural, =0 {可试的{tried}种其他方法下，{leader}都居首。} other {可试的{tried}种其他方法中，有#种使{leader}失去首位。}}',
    noMethods: '换用其他方法的名次',
    structure:
      '{redundant, plural, =0 {没有哪两项指标近乎重复} other {有#对指标近乎重复}}，{opposed, plural, =0 {也没有彼此抵消的指标} other {有#对指标彼此抵消}}{heaviest, select, none {。} other {；“{driver}”的名义权重为{stated}，实际分量为{effective}。}}',
    noStructure: '指标之间的结构',
  },
  inputs: {
    weights: '权重',
    ratings: '评级',
    normalisation: '标度',
    aggregation: '均值',
    imputation: '缺失值',
    treatment: '异常值',
  },
  varied: {
    weights: '权重（围绕正式权重上下浮动{spread}）',
    ratings: '评级（浮动一级）',
    normalisation: '指标的标度',
    aggregation: '算术或几何均值',
    imputation: '缺失值的填补方式',
    treatment: '异常值的处理方式',
  },
  form: {
    label: '随机抽取哪些取舍',
    legend: '每次抽样变动什么',
    first: '领先梯队',
    firstOption: '前{first}名',
    submit: '按此抽取',
    now: '此处变动的有：{inputs}。',
    none: '此处没有可变动的取舍，名次是否可靠无从说起。',
    refused: '以下做法不适用于这些城市，未予抽取：{option}（{step}）。计算程序给出的原因：',
  },
  pairForm: {
    title: '细看两座城市',
    text: '城市对页面说明什么权重会使次序翻转，次序靠哪些依据支撑。',
    a: '第一座城市',
    b: '第二座城市',
    submit: '查看这一对',
  },
  source:
    '抽样{draws}次，随机种子{seed}，算法xoroshiro128+。依据{edition}版。占比的标准误不超过1.6个百分点。',
  more: {
    start: '就地抽样{draws}次',
    running: '正在浏览器里抽样{draws}次，可以继续阅读。',
    cancel: '停止抽样',
    failed: '抽样没有完成。页面可能比数据旧，请重新载入。',
    done: '表中为浏览器抽样{draws}次的结果，随机种子{seed}，其中最先的若干次即页面原有的抽样。平均而言，一座城市的名次与正式名次相差{shift}位。占比的标准误不超过0.4个百分点。',
    back: '回到{draws}次抽样',
  },
  exact: '精确计算，依据{edition}版。',
  ranks,
  matrix,
  tossUps,
  methods,
  sensitivity,
  leftOut,
  structure,
};
