import type { report as english } from '../en/report';
import type { Wording } from '../wording';

export const report: Wording<typeof english> = {
  title: '报告：{cities}',
  cover: {
    brand: '支点 · 城市科技生态对比报告',
    edition: '{label}版，{date}',
  },
  toolbar: {
    hint: '本页按A4纸排版，打印时不带导航，自动加页码。',
    print: '打印本报告',
  },
  /** Two tokens stand for the counters of the pages. */
  /** In the running head. */
  edition: '{label}版',
  pageNumber: '第{page}页，共{pages}页',
  summary: {
    title: '摘要',
    shared: '按这些指标，{a}得{scoreA}分，{b}得<shared>{scoreB}</shared>分（满分100）。',
    doubt:
      '在驱动力的全部赋权方式中，{ahead}领先的占<lead>{leadShare}</lead>；让评级随机上下浮动一级，{ahead}领先的占<draws>{drawShare}</draws>。任意去掉一个段落，其领先幅度介于{lowest}分与<passages>{highest}</passages>分之间。',
    verdict: '结论：{verdict}。',
  },
  /** Between parts of a line, and at the end of a remark. */
  separator: '，',
  stop: '。',
  figures: {
    title: '各项驱动力的得分',
    radarName: '图1　{cities}的驱动力得分，各轴为0至100',
    radarSummary: '各城市按自有依据计分的轮廓。',
    radarTable: '图1的得分，小字为上下限',
    barsName: '图2　各项驱动力得分（0至100），各城市按自有依据计分。',
    barsAside: '按共有指标',
  },
  drivers: {
    title: '逐项驱动力',
    none: '{city}在这一项上没有依据。',
    own: '{city}得<score>{number}</score>分，{total}项指标中{present}项有依据{state, select, full {} thin {，属依据单薄，上下限{lower}至{upper}} other {，上下限{lower}至{upper}}}。',
    ownBounds:
      '{city}在这一项上没有得分，只有上下限{lower}至<score>{upper}</score>，{total}项指标中{present}项有依据。',
    nothingShared: '这项驱动力没有一项指标在两地都有依据，因此不作比较。',
    shared:
      '按两地都有依据的{shared}项指标，{a}得{scoreA}分，{b}得{scoreB}分，{towards, select, none {<adds>对总分差没有影响</adds>} other {使总分差向{towards}一方移动<adds>{points}</adds>分}}。',
    sure: '在这些指标的全部赋权方式中，{city}领先的占<lead>{leadShare}</lead>；评级浮动一级时占<draws>{drawShare}</draws>；任意去掉一个段落，其领先幅度为{lowest}至<passages>{highest}</passages>分。',
    turning: '以下各注所指的段落，去掉任何一个，次序就会翻转或打平：',
    emptying: '以下各注所指的段落，去掉任何一个，就没有可比的指标了：',
  },
  indicators: {
    title: '全部指标',
    note: '依据所达到的级别（0至4级）。小号数字为注释编号，注释写明所据段落。',
    driverRow: '该项驱动力得分',
    indicator: '指标',
  },
  method: {
    title: '得分怎样算出',
    coding:
      '每个来源都逐段读过。段落给出依据，依据通过“关联”归到一项指标，并注明强度：断言、具名、有数字，或来源发布时已经发生。强度决定一条关联最高能到几级：断言至多到第2级，具名的主体、计划或地点至多到第3级，有数字或已发生的可到第4级。反面依据使它所针对的关联降一级。',
    scores:
      '每项指标有五级分级标准（0至4级），以全世界的城市为参照，再折算为0至100分。驱动力得分是其指标的均值，总分是各项驱动力的均值，权重以框架所定为准。没有依据的指标不计入，从不当作零分；上下限是把缺失指标全按0分和全按100分计时的得分。指标少于{thinIndicators}项或权重不足{thinWeight}的驱动力属“依据单薄”，城市有一项如此，就不给总分。',
    comparison:
      '两座城市只按两地都有依据的指标相比。某城市在至少{verdictShare}的赋权方式中领先，在{draws}次评级浮动一级的抽样中也至少有{verdictShare}领先，且去掉任何一个段落次序都不变，才说它领先；否则就说现有依据分不出先后。',
    more: '方法全文与各项指标的分级标准：',
  },
  notes: {
    title: '注释',
    mark: '注{number}',
    range: '注{from}至注{to}',
    shared: '两座城市只按相同的指标计分，即：{indicators}。',
    leadShare:
      '领先占比为精确值：在驱动力权重均不为负、合计百分之百的全部赋权方式中，该城市得分较高的占多大比例，打平各算一半。单项驱动力则对其共有指标同样计算。',
    draws:
      '共抽样{draws}次，随机数种子为{seed}。每次让每个评级随机降一级、不变或升一级，打平各算一半。',
    leaveOneOut: '逐一去掉每个段落，不用它重新评级，再算分差。',
    turning: '会使次序翻转或打平的段落：注',
    emptying: '去掉后就无从比较的段落：注',
    overall:
      '按框架权重取各项驱动力的均值。上下限把缺失指标分别按0分和100分计；有一项驱动力依据单薄或没有得分的城市，只给上下限，不给总分。',
    contribution: '该项驱动力对总分差（按共有指标）的贡献，各项驱动力的贡献相加等于总分差。',
    driver: '{driver}，{city}：取有依据的{present}项指标的均值（共{total}项），所据段落见注',
    passage: '[{reference}]，第{number}段（共{total}段），第{section}节“{title}”：',
  },
  references: {
    title: '来源',
    gb7714: '按GB/T 7714—2025',
    apa: '按APA第7版',
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
    living: '同一对比的在线页面，随数据更新，可逐段点开：',
  },
  choose: {
    heading: '报告需要两座城市',
    lede: '这个网址所列的城市中，属于本指数的不到两个。',
    offer: '{cities}对比报告',
    all: '对比其他城市',
  },
};
