import type {
  leftOut as englishLeftOut,
  methods as englishMethods,
  sensitivity as englishSensitivity,
} from '../../en/doubt/methods';
import type { Wording } from '../../wording';

export const methods: Wording<typeof englishMethods> = {
  title: '换用其他方法的名次',
  choose: '关注的城市',
  city: '城市{number}',
  find: '输入名称或其中一部分即可，找不到的不计入。',
  none: '不选',
  submit: '关注这些城市',
  caption: '逐一更换方法中的一步，各城市的名次',
  method: '方法',
  official: '正式方法',
  unranked: '–',
  shift: '{rank}（{shift}）',
  refused: '在此无法采用。计算程序给出的原因：',
  outranking: '逐对胜负法（科普兰法）未予尝试：城市太多，耗时过长。',
  untried: '没有其他方法可试。',
  reading:
    '每一行更换方法中的一步，把整个指数重算一遍。括号内为名次的变动，正数表示下降。一列之中变动很小的城市，其名次源于数据，而非方法。有些标度总把最后一名记为0分；用几何平均或调和平均时，改为1至100分，以免这一个0分决定全部。',
};

export const sensitivity: Wording<typeof englishSensitivity> = {
  title: '哪种取舍最能左右名次',
  caption: '各种取舍在方差中所占的份额：全部名次的平均变动，以及各城市自身的名次（合计）',
  input: '取舍',
  first: '单独',
  total: '合计',
  interaction: '各种取舍共同作用才产生的部分占方差的{interaction}。',
  none: '未计算：须有两种以上可变动的取舍，且城市不超过200座。',
  reading:
    '“单独”指这一取舍若已确定，平均名次变动的方差会减少多少（一阶指数，萨尔泰利）；“合计”还计入它与其他取舍共同产生的部分（总指数，扬森）。各城市栏为其自身名次的总指数，名次几乎不动的城市，这一数字意义不大。全部权重算一种取舍，全部评级算另一种。这些都是估计值，第二位数字未必可靠。略低于0的估计值没有特别含义，只说明真实份额接近0；四舍五入后为0的，无论正负，一律写作“<1%”。',
  source: '抽样{draws}次，指数共计算{runs}次，随机种子{seed}，算法xoroshiro128+。依据{edition}版。',
};

export const leftOut: Wording<typeof englishLeftOut> = {
  title: '去掉一项指标',
  caption: '去掉某一项指标后名次的变化，平均变动最大者在前',
  indicator: '去掉的指标',
  meanShift: '平均变动',
  moved: '变动的名次',
  movedText: '{moved}/{compared}',
  largest: '最大变动',
  largestText: '{city}（{shift}）',
  unranked: '失去名次',
  none: '只有一项指标，无从去掉。',
  reading:
    '每一行去掉该项指标重算指数，比较前后都有名次的城市，正数表示下降。去掉后许多名次随之变动的指标，支撑着整个次序，其数据应首先核查。',
};
