import type { noteMessages as english } from '../../en/report/notes';
import type { Wording } from '../../wording';

export const noteMessages: Wording<typeof english> = {
  title: '注释',
  mark: '注{number}',
  range: '注{from}至注{to}',
  rests: '所据见注',
  see: '所含指标见注',
  method: '见方法页：',
  shared: '两座城市只按相同的指标计分，即：{indicators}。',
  leadShare:
    '领先占比为精确值：在驱动力权重均不为负、合计百分之百的全部赋权方式中，该城市得分较高的占多大比例，打平各算一半。单项驱动力则对其共有指标同样计算。',
  draws:
    '共抽样{draws}次，随机数种子为{seed}。每次让每个评级随机降一级、不变或升一级，打平各算一半。',
  leaveOneOut: '逐一去掉每个段落，不用它重新评级，再算分差。',
  turning: '总体而言，会使次序翻转或打平的段落见注',
  emptying: '总体而言，去掉后就无从比较的段落见注',
  overall:
    '{city}：按框架权重取各项驱动力的均值，{total}项指标中{present}项有依据。上下限把缺失指标分别按0分和100分计；有一项驱动力依据单薄或没有得分的城市，只给上下限，不给总分。',
  contribution: '该项驱动力或指标对总分差（按共有指标）的贡献，各项驱动力的贡献相加等于总分差。',
  breakEven:
    '由各项驱动力在共有指标上的得分算出：其余驱动力保持比例，加权分差正好抵消时这一项的权重。',
  roles: '每座城市自有的投入类指标与成果类指标分别求均值，按各指标在总分中所占的份额加权。',
  roleMix: '按框架给每项指标标明的类别（投入或成果）计数。',
  periods: '两地共有指标的依据所指时期，从最早到最晚。',
  stages: '阶段按来源的说法划分；每件工具用于哪个阶段，依据各有写明。',
  events: '按来源写明日期的、这些城市的事件计数。',
  evidence: '按本节各表计数，每条依据、每个段落只计一次。',
  weights: '由框架{version}规定，写作占全部权重的份额。',
  presets: '本指数设定的几种立场。每种立场都用所列权重、按共有指标对两座城市重新计分，抽样不变。',
  parameters: '框架{version}的参数。',
  levels: '由框架{version}规定：每项指标分五级，等距折算为分数。',
  passages: '写到{city}的段落，每段只计一次，见注',
  instruments: '按依据点名的{city}政策工具计数。',
  driver:
    '{driver}，{city}：{present, plural, =0 {{total}项指标都没有依据} other {取有依据的#项指标的均值（共{total}项）}}。',
  sharedDriver: '{driver}：两座城市只按相同的{count}项指标计分，即：{indicators}。',
  values: '{indicator}，照来源所给数值：',
  valuesOf: '{cities}为',
  valueSource: '[{reference}]《{title}》，{period}',
  valueSeparator: '；',
  sharedNone: '{driver}：没有一项指标在两地都有依据。',
  passage: '[{reference}]，第{number}段（共{total}段），第{section}节“{title}”：',
};
