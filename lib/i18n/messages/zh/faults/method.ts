import type { methodFaults as english } from '../../en/faults/method';
import type { Wording } from '../../wording';

export const methodFaults: Wording<typeof english> = {
  methodRefused: {
    message: '“{title}”（{node}）：{cities}的数值{value}按其方法无法取对数。',
    fix: '请改用另一种对数规则，或把标杆与目标值改到可取对数的范围内。',
  },
  negativeInMean: {
    message: '“{title}”（{node}）：{cities}的得分为{value}，几何均值与调和均值不能用于负分。',
    fix: '请把得分截到标度之内、改用其他标度，或改用算术均值。',
  },
  zeroInMean: {
    message:
      '“{title}”（{node}）：有0分的城市，其上一级的几何均值或调和均值一律为0，与其他得分无关（{cities}）。',
    fix: '请把标度的最低分设在0以上，或改用算术均值。',
  },
  noSpread: {
    message: '“{title}”（{node}）：各城市的数值都是{value}，标度分不出高下，一律居中。',
    fix: '请改用固定标杆，或不用这项指标。',
  },
  singleCity: {
    message: '“{title}”（{node}）：只有{cities}有数值，而其标度要在城市之间比较。',
    fix: '请改用固定标杆，或补充其他城市的数值。',
  },
  leaderNotPositive: {
    message: '“{title}”（{node}）：最好的数值为{value}，以零或负数为基准的比例没有意义。',
    fix: '请改用其他标度，如固定标杆或极差标准化。',
  },
  targetBehindAll: {
    message: '“{title}”（{node}）：目标值{value}并不优于最差的数值，等于各城市都已达到。',
    fix: '请核对目标值与指标方向。',
  },
  scoresCut: {
    message: '“{title}”（{node}）：有{count}个数值超出标度，按端点计分（{cities}）。',
    fix: '若这些数值之间的差别应当计入，请放宽标杆或标度。',
  },
  outliersLeft: {
    message: '“{title}”（{node}）：处理之后仍有异常值。',
    fix: '请允许多缩尾几个数值，或指定第二步处理。',
  },
  tooFewToTreat: {
    message: '“{title}”（{node}）：数值不足四个或全部相同，无从判断异常值。',
    fix: '不必改动，数值按原样计分。',
  },
  nothingToImputeFrom: {
    message: '“{title}”（{node}）：{cities}的缺失值无从填补，因为没有可参照的城市或分组。',
    fix: '请在city-groups.csv中为每座城市指定分组，或改为在全部城市中填补。',
  },
  screenedOut: {
    message: '按筛选规则，有{count}座城市因所知过少而不计分（{cities}）。',
    fix: '请降低城市须达到的比例，或把该城市列入screening-include。',
  },
  noRival: {
    message: '“{title}”（{node}）：这里只有{cities}有得分，而优超法要在城市之间两两比较。',
    fix: '请对这一节点改用均值，或补充其他城市的数值。',
  },
};
