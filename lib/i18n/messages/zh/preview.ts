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
  more: '另有{count}项驱动力',
};
