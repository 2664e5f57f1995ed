import type { robustnessMessages as english } from '../../en/report/robustness';
import type { Wording } from '../../wording';

export const robustnessMessages: Wording<typeof english> = {
  title: '结论的稳健性',
  rule: '某城市要在至少{share}的赋权方式中领先，在评级浮动一级的抽样中也至少有{share}领先，且去掉任何一个段落次序都不翻转、也不至于无从比较，才说它<rule>领先</rule>。',
  ruleMeasured: '在驱动力的全部赋权方式中至少有{share}<rule>领先</rule>，才点名领先者。',
  hindered: '这里分不出先后：{hindrances}。',
  hindrance: {
    tie: '两地持平',
    leadShare: '在赋权方式中领先的占比不够',
    drawShare: '在抽样中领先的占比不够',
    turning: '去掉某一个段落，次序就会翻转或打平',
    emptying: '去掉某一个段落，就没有可比的指标了',
  },
  nothing: '无从比较：没有一项指标在两地都有依据。',
  sure: {
    caption: '按共有指标，总体和各项驱动力的次序有多可靠',
    node: '范围',
    overall: '总体',
    verdict: '结论',
    ahead: '领先方',
    leadShare: '赋权领先占比',
    drawShare: '抽样领先占比',
    range: '去掉任一段落后的领先幅度',
    passages: '关键段落',
    turning: '{count, plural, =1 {去掉它} other {去掉任一}}即翻转：注',
    emptying: '{count, plural, =1 {去掉它} other {去掉任一}}即无从比较：注',
    none: '没有一段会使其翻转',
    nothing: '没有共有指标',
  },
  breakEven: {
    caption: '单独改变一项驱动力的权重、其余保持比例，两地打平时的权重',
    driver: '驱动力',
    weight: '正式权重',
    tie: '打平权重',
    never: '怎样都不会打平',
    nothing: '没有共有指标',
  },
  presets: {
    caption: '换一种立场赋权，共有指标的得分',
    preset: '立场',
    weights: '权重',
    weight: '{driver}{share}',
    difference: '分差',
    verdict: '结论',
  },
  roles: {
    caption: '均值（0至100），各城市按自有依据计算',
    mix: '{allOutcomes, plural, =0 {框架中的指标全是投入类，<mix>没有成果类</mix>，只说明一地提供了什么，不说明收效如何。} other {{allInputs, plural, =0 {框架中的指标全是成果类，<mix>没有投入类</mix>，只说明一地收效如何，不说明提供了什么。} other {两地共有的指标中，成果类{outcomes}项、投入类{inputs}项；整个框架中，成果类{allOutcomes}项、投入类<mix>{allInputs}项</mix>。}}}}',
  },
  bases: {
    caption: '两种口径的总分（0至100）',
    city: '城市',
    own: '按自有指标',
    shared: '按共有指标',
    count: '共有指标数',
  },
};
