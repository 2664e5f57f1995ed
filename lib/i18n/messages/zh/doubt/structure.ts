import type { structure as english } from '../../en/doubt/structure';
import type { Wording } from '../../wording';

export const structure: Wording<typeof english> = {
  flags: {
    title: '值得留意的指标',
    caption: '同一驱动力内相关系数不低于{redundant}或不高于{opposed}的指标对，关联最强者在前',
    pair: '指标',
    driver: '驱动力',
    r: '相关系数',
    count: '城市数',
    kind: '在均值中',
    redundant: '重复计算',
    opposed: '相互抵消',
    none: '同一驱动力内没有相关系数不低于{redundant}或不高于{opposed}的指标对。',
    more: '共{count, number}对，以下列出关联最强的{shown}对；全部见相关系数的数据文件。',
    reading:
      '同升同降的两项指标等于把一件事算了两遍；此升彼降的两项在均值中相互抵消。两者本身都不算错，但应当是有意为之。',
  },
  cohesion: {
    title: '驱动力内外的关联',
    caption: '各驱动力所含指标的平均相关系数',
    driver: '驱动力',
    within: '彼此之间',
    across: '与其他驱动力的指标',
    reading:
      '同一驱动力的指标，彼此的关联应比与外部指标的更紧密；否则这项驱动力只是一个抽屉，而不是一件事。',
  },
  drivers: '驱动力之间的相关系数',
  matrix: '全部指标之间的相关系数',
  matrixCaption: '{what}之间的皮尔逊相关系数，不低于{redundant}或不高于{opposed}的加粗',
  whatDrivers: '驱动力',
  whatIndicators: '指标',
  node: '节点',
  weights: {
    title: '各部分的实际分量',
    caption: '各部分的名义权重，及其在上级得分方差的解释中所占的份额',
    node: '部分',
    of: '所属',
    stated: '名义权重',
    linear: '实际（直线）',
    smooth: '实际（曲线）',
    r: '相关系数',
    index: '指数',
    reading:
      '权重是折算的比率，不等于重要程度：得分差异更大或与其他部分同向变动的，实际分量更重。份额分别取与上级相关系数的平方，和以局部回归求得的皮尔逊相关比，均折算成同级各部分之和的比例（Paruolo、Saisana与Saltelli，2013）。横条上的竖线为名义权重，相关系数指与上级的相关系数。',
  },
  alpha: {
    title: '各部分是否衡量同一件事',
    caption: '各组所含部分的克龙巴赫α系数',
    group: '组',
    parts: '部分',
    cities: '城市',
    alpha: 'α',
    caveats: '留意',
    reasons: {
      'one-part': '只有一个部分',
      'too-few-cities': '城市太少',
      'no-spread': '没有差异',
    },
    caveat: {
      'many-parts': '部分越多α自然越高',
      negative: '各部分此消彼长',
      'few-cities': '不足30座城市，数值未必稳定',
      gaps: '有缺失的城市只计入部分配对',
    },
    reading:
      '通常以高于0.7为可接受。α只说明各部分同升同降，不说明衡量得对，也不说明衡量的只是一件事；何况一个指数完全可以由不必一致的部分组成。',
  },
  components: {
    title: '其中有几个维度',
    caption: '各组所含部分相关矩阵的主成分',
    group: '组',
    children: '“{node}”的各部分',
    indicators: '全部指标',
    parts: '部分',
    first: '第一主成分解释',
    overOne: '大于1的个数',
    together: '合计解释',
    leftOut: '未计入：{nodes}',
    loadings: '各部分在主成分上的载荷：{group}',
    loadingsCaption: '载荷：各部分与各主成分的相关系数（{group}）',
    part: '部分',
    component: '第{number}主成分（{explained}）',
    reasons: {
      'too-few-parts': '部分太少',
      'too-few-cities': '城市太少',
      'too-many-parts': '部分多于城市所能区分',
    },
    reading:
      '若一组确是一件事，便只有一个特征值大于1的主成分（凯泽准则），且解释大部分方差。有好几个，则说明单一的数字掩盖了一些东西。载荷说明一个主成分代表哪些部分：同属一件事的部分，在同一主成分上的载荷都较高，且符号相同。主成分整体的正负号没有意义，此处取绝对值最大的载荷为正。本页最多列出前五个特征值大于1的主成分，其余见文件。',
  },
  few: '以上只描述现有的{cities, number}座城市，不能推及一般城市。',
};
