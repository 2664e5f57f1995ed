import type { methodology as english } from '../en/methodology';
import type { Wording } from '../wording';
import { codeBook } from './methodology/code-book';
import { formulas } from './methodology/formulas';
import { measured } from './methodology/measured';
import { rules } from './methodology/rules';
import { steps } from './methodology/steps';

export const methodology: Wording<typeof english> = {
  title: '六条规则，把可以核对的论断变成{drivers}项驱动力、{indicators}项指标的得分',
  kicker: '方法 · {index}',
  lede: '本页与得分出自同一份数据：框架第{version}版，权重、级别、参数都照现行的写。',
  contents: '本页内容',
  way: {
    title: '从段落到结论',
    steps: {
      passage: '<b>段落。</b>来源中编了号的一处，附原文的指纹。',
      evidence: '<b>依据。</b>出自一个段落、关于一座城市的一条论断。',
      link: '<b>关联。</b>把论断接到一项指标上，写明强度和所达到的级别。',
      level: '<b>级别。</b>一座城市在一项指标上的0至4级，由关联算出。',
      score: '<b>得分。</b>级别换算成0至100，再逐层平均为驱动力得分和总分，并附上下限。',
      verdict:
        '<b>结论。</b>两座城市只在两地都有依据的指标上相比：谁领先，或者现有依据分不出先后。',
    },
  },
  rules,
  measured,
  framework: {
    title: '框架与权重',
    note: '第{version}版。权重相对于同级各项，这里写成所占份额。',
    caption: '驱动力、指标及其权重',
    node: '驱动力或指标',
    role: '性质',
    input: '投入',
    outcome: '成果',
    rated: '级别取自',
    highest: '支撑级别最高的关联',
    counting: '{things}的数目',
    countingThings: '数目',
    measure: '实测值',
    mean: '{mean}',
    means: {
      arithmetic: '算术平均',
      geometric: '几何平均',
      harmonic: '调和平均',
      median: '加权中位数',
      copeland: '科普兰法',
    },
    ofDriver: '占驱动力',
    ofIndex: '占总分',
  },
  indicators: {
    title: '指标与分级标准',
    note: '每项指标问的是什么，哪些计入、哪些不计，拿不准的段落归到哪里，以及五个级别的标准。级别以全世界的城市为参照。',
    counts: '计入',
    countsNot: '不计入',
    boundary: '拿不准时',
    levels: '“{indicator}”的分级标准',
    level: '第{level}级',
    items: '{count}项起',
    meta: '{role}；占驱动力的{share}；级别取自{rated}',
    metaMeasure: '{role}；占驱动力的{share}；数值取自来源。',
    measuredIn: '单位为{unit}。',
    divided: '除以{denominator}，按每{per}{unit}计。',
    logarithms: {
      log: '取自然对数后换算。',
      'log-range': '减去最低值、加上极差的百分之一，取自然对数后换算。',
      'log-one': '减去最低值再加1，取自然对数后换算。',
    },
    between: '标杆为{low}与{high}。',
    scaled: '按各城市的数据换算：{method}。',
    lessIsBetter: '数值越低越好。',
  },
  codeBook,
  formulas,
  steps,
  parameters: {
    title: '现行参数',
    note: '参数也是数据的一部分，因此一并计入版本的校验值。',
    caption: '方法所用的参数',
    name: '参数',
    value: '取值',
    use: '用处',
    rows: {
      coverage: { name: '覆盖率门槛', use: '不到这一覆盖率的城市不排名。' },
      thinIndicators: { name: '最少的有评级指标数', use: '少于此数的驱动力属“依据单薄”。' },
      thinWeight: { name: '最低的有评级权重', use: '不到此数的驱动力属“依据单薄”。' },
      verdict: { name: '下结论的门槛', use: '领先占比与抽样中的领先占比都达到它，才点名领先者。' },
      draws: { name: '抽样次数', use: '评级浮动一级的抽样；围绕正式权重的抽样。' },
      seed: { name: '种子', use: '使每次抽样都可重现。' },
      spread: { name: '权重的浮动幅度', use: '抽取权重时的半宽，以占各项权重的比例表示。' },
      period: {
        name: '以哪个时期为准',
        use: '一座城市有多个时期的评级时采用。',
        latest: '最近的',
      },
    },
  },
  presets: {
    title: '不同立场',
    note: '不同的人可能给各项驱动力定的权重。它们不改变正式得分。',
    caption: '各种立场下驱动力所占的份额',
    name: '立场',
    official: '正式权重',
    none: '本指数没有预设立场。',
  },
  agreement: {
    title: '两次编码',
    none: '本指数的来源只编码过一次，没有第二次编码可供对照。',
    text: '另一位编码者在未见首次编码的情况下，给同样的格子（一座城市的一项指标）评级。两次编码在{cells}格中有{agreed}格一致（{share}），其中{empty}格两次都没有找到依据。分歧处理之后，{cells}格中有{now}格公布的评级与第二次编码相同。',
    caption: '两次编码不一致的格子',
    cell: '格子',
    place: '{city}，{indicator}',
    first: '初次编码',
    notKept: '未存',
    second: '第二次编码',
    published: '公布',
    settlement: '如何处理',
    level: '第{level}级',
    noLevel: '无依据',
    unsettled: '维持首次编码。',
    allAgreed: '没有一格不一致。',
    care: '一致说明规则可以照着执行，并不说明级别就是对的：两位编码者用的是同一来源、同一套规则。',
  },
  sources: {
    title: '方法的出处',
    note: '强度、评级、“依据单薄”和结论的规则是支点自订的；其余沿用通行做法。',
    uses: {
      handbook: '标准化、权重、汇总与不确定性。',
      coinr: '标准化与平均的各种做法，计算程序与之结果一致。',
      ali: '计算领先占比所用的递推式。',
      varsi: '该递推式所依据的体积公式。',
      ang: '几何平均的分差如何拆分。',
    },
    coded: '编码所依据的来源',
  },
  limits: {
    title: '方法做不到的',
    source:
      '它评的是来源的说法，不是城市本身。来源没有写到的，就无从知道；来源有偏向，级别也就有偏向，编码再仔细也一样。',
    strength:
      '强度只说明段落把论断说得有多实，不说明论断是真是假。断言可能是对的，数字也可能是错的。',
    levels: '级别是按分级标准作出的判断。抽样能显示差一级会改变什么，显示不了换一套标准会怎样。',
    weights:
      '没有哪一套权重是唯一正确的。均等权重只是一种约定；有多少结论系于权重，看领先占比便知。',
    length:
      '来源对哪座城市写得多，哪座城市有依据的指标就多。上下限和共有指标让这一点看得见，却弥补不了它。',
  },
};
