import type { driverMessages as english } from '../../en/report/drivers';
import type { Wording } from '../../wording';

export const driverMessages: Wording<typeof english> = {
  title: '逐项驱动力',
  none: '{city}在这一项上没有依据。',
  own: '{city}得{number}分，{total}项指标中{present}项<score>有依据{state, select, full {} thin {，属依据单薄，上下限{lower}至{upper}} other {，上下限{lower}至{upper}}}</score>。',
  ownBounds:
    '{city}在这一项上没有得分，只有上下限{lower}至{upper}，{total}项指标中{present}项<score>有依据</score>。',
  nothingShared: '这项驱动力没有一项指标在两地都有依据，因此不作比较。',
  shared:
    '按两地都有依据的{count}项指标，{a}得{scoreA}分，{b}得<shared>{scoreB}分</shared>，{towards, select, none {<adds>对总分差没有影响</adds>} other {使总分差向{towards}一方移动<adds>{points}分</adds>}}。',
  sure: '在这些指标的全部赋权方式中，{city}领先的占<lead>{leadShare}</lead>；评级浮动一级时占<draws>{drawShare}</draws>；任意去掉一个段落，其领先幅度为{lowest}至<passages>{highest}分</passages>。',
  sureMeasured: '在这些指标的全部赋权方式中，{city}领先的占<lead>{leadShare}</lead>。',
  turning: '以下各注所指的段落，去掉任何一个，次序就会翻转或打平：',
  emptying: '以下各注所指的段落，去掉任何一个，就没有可比的指标了：',
  table: '{driver}：依据所达到的级别（0至4级）',
  tableMeasured: '{driver}：来源所给的数值',
  driverRow: '该项驱动力得分',
  indicator: '指标',
};
