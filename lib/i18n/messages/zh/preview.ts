import type { preview as english } from '../en/preview';
import type { Wording } from '../wording';

export const preview: Wording<typeof english> = {
  alt: '城市对比：依据得出的结论、总分，以及各项驱动力的得分条。',
  altOf: '{finding}下方是总分和各项驱动力的得分条。',
  bounds: '上下限{range}',
  noOverall: '不给总分',
  noEvidence: '无依据',
  edition: '{label}版',
  promise: '每个得分都能查到所依据的原文段落。',
  technique:
    '按成文规则把注明出处的原文段落编码为依据，再对照有文字说明的等级为各项指标评级；驱动力与总分为加权平均，并为缺失部分给出上下限。',
  promiseMeasured: '每个得分都能查到所依据的数值及其来源。',
  techniqueMeasured:
    '注明来源的数值换算为0至100分，部分先除以城市规模；驱动力与总分为加权平均，并为缺失部分给出上下限。',
  more: '另有{count}项驱动力',
};
