import type { methodMessages as english } from '../../en/report/method';
import type { Wording } from '../../wording';

export const methodMessages: Wording<typeof english> = {
  title: '得分怎样算出',
  coding:
    '每个来源都逐段读过。段落给出依据，依据通过“关联”归到一项指标，并注明强度：断言、具名、有数字，或来源发布时已经发生。强度决定一条关联最高能到几级：断言至多到第2级，具名的主体、计划或地点至多到第3级，有数字或已发生的可到<levels>第4级</levels>。反面依据使它所针对的关联降一级。',
  scores:
    '每项指标有五级分级标准（0至4级），以全世界的城市为参照，再折算为<levels>0至100分</levels>。驱动力得分是其指标的均值，总分是各项驱动力的均值，权重以框架所定为准。没有依据的指标{gaps, select, filled {按方法规定填补，受其影响的得分标有星号} other {不计入，从不当作零分}}；上下限是把缺失指标全按0分和全按<levels>100分</levels>计时的得分。指标少于{thinIndicators}项或权重不足<parameters>{thinWeight}</parameters>的驱动力属“依据单薄”，城市有一项如此，就不给总分。',
  comparison:
    '两座城市只按两地都有依据的指标相比。某城市在至少{verdictShare}的赋权方式中领先，在{draws}次评级浮动一级的抽样中也至少有<parameters>{verdictShare}</parameters>领先，且去掉任何一个段落次序都不变，才说它领先；否则就说现有依据分不出先后。',
  measured: {
    coding:
      '每个数值都注明来源、单位和时期。部分数值先除以城市规模，使大小城市可比；每项指标再按各自的办法换算到0至100分，并写明数值是越高越好还是越低越好。',
    scores:
      '驱动力得分是其指标的均值，总分是各项驱动力的均值，权重以框架所定为准。缺失的数值{gaps, select, filled {按方法规定填补，受其影响的得分标有星号} other {不计入，从不当作零分}}；上下限是把缺失指标全按0分和全按100分计时的得分。指标少于{thinIndicators}项或权重不足<parameters>{thinWeight}</parameters>的驱动力属“单薄”，城市有一项如此，就不给总分。',
    comparison:
      '两座城市只按两地都有数值的指标相比。某城市在至少<parameters>{verdictShare}</parameters>的赋权方式中领先，才说它领先；否则就是分不出先后。',
  },
  more: '方法全文与各项指标的分级标准：',
};
