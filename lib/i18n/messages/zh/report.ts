import type { report as english } from '../en/report';
import type { Wording } from '../wording';
import { comparisonMessages } from './report/comparison';
import { driverMessages } from './report/drivers';
import { evidenceMessages, instrumentMessages, timelineMessages } from './report/facts';
import { methodMessages } from './report/method';
import { noteMessages } from './report/notes';
import { robustnessMessages } from './report/robustness';
import { summaryMessages } from './report/summary';

export const report: Wording<typeof english> = {
  title: '{cities}对比报告',
  cover: {
    brand: '支点 · 城市科技生态对比报告',
    edition: '{label}版，{date}',
  },
  toolbar: {
    a4: '按A4纸排版，打印时自动加页眉和页码。',
    letter: '按Letter纸排版，打印时自动加页眉和页码。',
    change: '修改内容',
    pdf: 'PDF',
    print: '打印',
  },
  contents: '目录',
  author: {
    introduction: '编者引言',
    note: '编者按',
  },
  /** In the running head. */
  edition: '{label}版',
  /** Two tokens stand for the counters of the pages. */
  pageNumber: '第{page}页，共{pages}页',
  summary: summaryMessages,
  /** Between parts of a line, and at the end of a remark. */
  separator: '，',
  clauseSeparator: '；',
  stop: '。',
  comparison: comparisonMessages,
  drivers: driverMessages,
  instruments: instrumentMessages,
  timeline: timelineMessages,
  evidence: evidenceMessages,
  robustness: robustnessMessages,
  method: methodMessages,
  notes: noteMessages,
  references: {
    title: '来源',
    gb7714: '注释按下列序号引用来源，著录格式依GB/T 7714—2025。',
    apa: '注释按下列序号引用来源，著录格式依APA第7版。',
    paraphrased: '各段内容均为转述。每段都有指纹，持有原文的人可据此核对该段确在原文之中。',
  },
  verify: {
    title: '如何核验本报告',
    edition: '版次',
    published: '{date}发布，框架{framework}',
    hash: '本版校验值',
    packHash: '数据校验值',
    command:
      '任何人都可以重算全部得分：<code>npm run verify</code>由依据重新计算并打印校验值，应与上面所列一致。',
    livingMeasured: '本对比的在线页面，随数据更新：',
    living: '本对比的在线页面，随数据更新，可逐段点开：',
    qr: '本对比在线页面的二维码',
    rule: '来源的段落给出依据，依据决定每项指标的级别（0至4级），得分（0至100分）是各级别按框架权重所取的均值。没有依据的指标{gaps, select, filled {按方法规定填补，受其影响的得分标有星号} other {不计入，从不当作零分}}；指标少于{thinIndicators}项或权重不足{thinWeight}的驱动力属“依据单薄”，不据以给总分。两座城市只按两地都有依据的指标相比；某城市在全部赋权方式和{draws}次评级浮动一级的抽样中都有至少{verdictShare}领先，且去掉任何一个段落次序都不变，才说它领先。',
    ruleMeasured:
      '注明来源的数值换算为0至100分，得分是按框架权重所取的均值。缺失的数值{gaps, select, filled {按方法规定填补，受其影响的得分标有星号} other {不计入，从不当作零分}}；指标少于{thinIndicators}项或权重不足{thinWeight}的驱动力属“单薄”，不据以给总分。两座城市只按两地都有数值的指标相比；某城市在全部赋权方式中有至少{verdictShare}领先，才说它领先。',
    limits:
      '{sources, plural, other {全部内容出自#个来源，所能说明的不超出来源所述。}}缺少依据之处报告均已注明：有缺项或得分低，并不证明该城市没有相应条件。',
  },
  notices: {
    title: '网址中有些内容未能照用。',
    unknown: '{parameter}一项不能用“{part}”，已略去。',
    repeated: '{parameter}出现多次，以第一次为准。',
    cut: '{parameter}的文字超过{part}个字符，超出部分已略去。',
    unreadable: '{parameter}中的设置无法读取，现按默认设置生成报告。',
  },
  tooLong: {
    heading: '报告的网址过长',
    compose: '重新编排报告',
  },
  choose: {
    heading: '报告需要两座城市',
    lede: '这个网址所列的城市中，属于本指数的不到两个。',
    offer: '{cities}对比报告',
    all: '对比其他城市',
  },
};
