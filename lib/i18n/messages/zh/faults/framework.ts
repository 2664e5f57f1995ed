import type { frameworkFaults as english } from '../../en/faults/framework';
import type { Wording } from '../../wording';

export const frameworkFaults: Wording<typeof english> = {
  notOneRow: {
    message: '表中有 {found} 行，一个数据包只含一个指数。',
    fix: '请只保留一行，其他指数另建数据包。',
  },
  nodeValueMissing: {
    message: '节点“{node}”（{kind}）缺少 {field}。',
    fix: '请填写。',
  },
  nodeValueSurplus: {
    message: '节点“{node}”（{kind}）不应有 {field}。',
    fix: '请清空该单元格。',
  },
  directionZero: {
    message: '“{node}”的方向为 0。',
    fix: '越高越好写 1，越低越好写 -1。',
  },
  goalpostsMissing: {
    message: '“{nodes}”按固定标杆换算，却没有标杆。',
    fix: '请填写上下两个标杆；分级量表为 0 和 4。',
  },
  goalpostsReversed: {
    message: '“{nodes}”的下标杆不小于上标杆。',
    fix: '请改正；越低越好由方向表示。',
  },
  parentIsIndicator: {
    message: '“{nodes}”中有父节点是指标。',
    fix: '指标是末级，请以驱动力为父节点。',
  },
  treeCycle: {
    message: '这些节点互为上级：{nodes}。',
    fix: '请为其中一个另选父节点。',
  },
  treeNoRoot: {
    message: '没有顶层的 index 节点。',
    fix: '请加一行类型为 index、父节点为空的节点。',
  },
  treeSeveralRoots: {
    message: '有多个顶层节点：{nodes}。',
    fix: '请只保留一个，为其余的指定父节点。',
  },
  nodeWithoutParent: {
    message: '“{nodes}”没有父节点。',
    fix: '请填写所属的驱动力或指数。',
  },
  indexBelowNode: {
    message: '“{nodes}”类型为 index，却有父节点。',
    fix: '请改为 driver，或清空父节点。',
  },
  groupEmpty: {
    message: '“{nodes}”之下没有任何节点。',
    fix: '请加入指标，或删去该节点。',
  },
  siblingWeightsZero: {
    message: '这些同级节点的权重都是 0：{nodes}。',
    fix: '请至少为其中一个设定权重。',
  },
  anchorMissing: {
    message: '指标“{node}”缺少第 {level} 级的描述。',
    fix: '请为 0 至 4 级逐一写出描述。',
  },
  anchorSurplus: {
    message: '“{node}”不是分级量表，却有分级标准。',
    fix: '请删去该行，或把节点改为分级量表。',
  },
  minimumItemsMissing: {
    message: '“{node}”第 {level} 级没有写明所需项数。',
    fix: '该指标按项数定级，请填写。',
  },
  minimumItemsSurplus: {
    message: '“{node}”按描述定级，却写了项数。',
    fix: '请清空，或把定级依据改为 items。',
  },
  minimumItemsOrder: {
    message: '“{node}”第 {level} 级所需项数为 {found}，没有多于低一级的项数（第 0 级为 0）。',
    fix: '请让项数从 0 起逐级增加。',
  },
  presetIncomplete: {
    message: '预设立场“{preset}”没有给“{node}”设权重。',
    fix: '请在 preset-weights 中补一行，可以为 0。',
  },
  presetNotDriver: {
    message: '预设立场“{preset}”给“{node}”设了权重，而它不在顶层。',
    fix: '预设立场只给顶层驱动力设权重。',
  },
  presetAllZero: {
    message: '预设立场“{preset}”的权重全为 0。',
    fix: '请至少给一项驱动力设权重。',
  },
  notIndicator: {
    message: '“{node}”不是指标。',
    fix: '请填指标，只有指标才有评级。',
  },
};
