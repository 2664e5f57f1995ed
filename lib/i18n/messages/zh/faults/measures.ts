import type { measureFaults as english } from '../../en/faults/measures';
import type { Wording } from '../../wording';

export const measureFaults: Wording<typeof english> = {
  goalpostsWithoutLog: {
    message: '“{nodes}”取对数换算，但有标杆不大于 0。',
    fix: '请填写大于 0 的标杆，以取对数之前的单位计。',
  },
  targetMissing: {
    message: '“{nodes}”按与目标的距离计分，却没有目标值。',
    fix: '请在 methods.csv 中为该节点加一行，设定为 target，并填写数值。',
  },
  settingElsewhere: {
    message: '“{node}”不能有 {setting} 这项设定。',
    fix: '筛选与填补写在总指数上，缺失值的处理写在总指数或驱动力上，异常值的处理写在总指数或实测指标上，其余写在指标上。',
  },
  settingValue: {
    message: '{setting} 不能取“{value}”。',
    fix: '可取：{allowed}。',
  },
  settingsCrossed: {
    message: '“{nodes}”有一项设定的下端不低于上端。',
    fix: 'range-low 应低于 range-high，missing-lower 应低于 missing-upper，z-deviation 应大于 0。',
  },
  logWithoutValue: {
    message: '{city} 的 {indicator} 为 {value}，而对数只能用于大于 0 的数值。',
    fix: '请改正；如果表示“未知”请删去该行；或不再取对数。',
  },
  perWithoutDenominator: {
    message: '“{node}”按每 {per} 计分，却没有分母。',
    fix: '请指明分母，或清空该单元格。',
  },
  sourceMissing: {
    message: '{city} 的 {indicator} 没有注明来源。',
    fix: '请填写 sources 表中该数值所出的来源。',
  },
  sourceSurplus: {
    message: '{city} 在 {indicator} 上的评级另注了来源。',
    fix: '请清空：分级量表的来源就是其依据的来源。',
  },
  rationaleMissing: {
    message: '{city} 在 {indicator} 上的评级没有说明理由。',
    fix: '请说明为何是这一级、为何够不上高一级。',
  },
  codeRepeated: {
    message: '代码“{code}”已在第 {row} 行出现。',
    fix: '一个代码只对应一个地方，请改正或清空。',
  },
  denominatorMissing: {
    message:
      '“{node}”应除以 {denominator}，但有 {count} 座有该项数值的城市没有这一分母：{cities}。',
    fix: '这些数值只展示、不计分。请尽量在 denominator-values 中补上。',
  },
  countUndivided: {
    message:
      '“{node}”像是没有除以规模的总量：{cities} 座城市按它排出的先后几乎与 {denominator} 一致（等级相关系数 {correlation}）。',
    fix: '请以 {denominator} 为分母；若要比的就是规模，可不改。',
  },
  countUndividedLarge: {
    message:
      '“{node}”像是没有除以规模的总量：全是整数，{cities} 座城市中最大值是中位数的 {ratio} 倍。',
    fix: '请补上人口等分母并指明；若要比的就是规模，可不改。',
  },
  indicatorsCorrelate: {
    message:
      '“{node}”与“{other}”所说几乎是同一件事：{cities} 座城市上的相关系数 r = {correlation}{others, plural, =0 {} other {；另有 # 项指标也是如此}}。',
    fix: '两项并列等于计了两遍，请只留一项，或调低权重。',
  },
  outlierSqueezes: {
    message:
      '“{node}”：{city} 的数值离群太远，把 {cities} 座城市中的 {count} 座挤进了量程{end, select, low {最低} other {最高}}的五分之一（偏度 {skewness}，峰度 {kurtosis}）。',
    fix: '请先核对该数值，再考虑取对数、改用固定标杆或名次，或除以规模。',
  },
};
