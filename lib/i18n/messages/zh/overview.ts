import type { overview as english } from '../en/overview';
import type { Wording } from '../wording';

export const overview: Wording<typeof english> = {
  kicker: '{index}，依据{sources}个来源',
  finding: {
    leaderInDrivers: '就现有依据而言，{leader}领先{other}，总体如此，{ownDrivers}也如此。',
    leaderSplit:
      '就现有依据而言，{leader}在总体和{ownDrivers}上领先{other}，{other}则在{otherDrivers}上领先。',
    leaderAgainstDrivers:
      '就现有依据而言，{leader}总体领先{other}，但在{otherDrivers}上是{other}领先。',
    leaderOverallOnly: '就现有依据而言，{leader}总体领先{other}，但没有一项驱动力能单独分出先后。',
    undecidedSplit: '现有依据分不出{a}与{b}的先后：{a}在{aDrivers}上领先，{b}在{bDrivers}上领先。',
    undecidedOne: '现有依据分不出{a}与{b}的先后，能分出的只有{drivers}：{leader}领先。',
    undecidedNone: '现有依据分不出{a}与{b}的先后：总体分不出，任何一项驱动力也分不出。',
    nothingShared: '{a}与{b}无从比较：没有一项指标在两地都有依据。',
    tooFewCities: '这个指数还不到两座城市，暂时无从比较。',
  },
  lede: {
    counts:
      '{total}项指标中，{a}有依据的有{inA}项，{b}有{inB}项，{shared, plural, =0 {没有一项两地都有} other {两地都有的有#项}}。',
    shared:
      '只按{shared, plural, other {这#项}}计分，{a}得{scoreA}分，{b}得{scoreB}分（满分100）。',
    firm: '去掉任何一个段落，次序都不会翻转。',
    turned:
      '{passages, plural, =1 {只要去掉某一个段落} other {有#个段落，去掉其中任何一个}}，次序就会翻转或打平。',
    emptied:
      '{passages, plural, =1 {只要去掉某一个段落} other {有#个段落，去掉其中任何一个}}，就没有可比的指标了。',
  },
  score: {
    noOverall: '不给总分：{drivers}依据不足',
    coverage: '{present}/{total}',
  },
  limits: {
    title: '请谨慎解读。',
    oneSource: '本页全部内容只依据一个来源：《{source}》。',
    sources: '本页全部内容依据{sources}个来源。',
    counts: '依据出自{counts}。',
    passages:
      '{passages, plural, =0 {{values, plural, =0 {写{city}的0段} other {{city}的#个数值}}} other {写{city}的#段{values, plural, =0 {} other {和#个数值}}}}',
    roles:
      '{allOutcomes, plural, =0 {框架中的指标全是投入类，没有成果类，只说明一地提供了什么，不说明收效如何。} other {{allInputs, plural, =0 {框架中的指标全是成果类，没有投入类，只说明一地收效如何，不说明提供了什么。} other {两地共有的指标中，成果类{outcomes}项、投入类{inputs}项；整个框架中，成果类{allOutcomes}项、投入类{allInputs}项。}}}}',
    units: '两地并非同类单位：{units}。',
    unit: '{city}是{kind}',
    unitSeparator: '，',
    unitKinds: {
      municipality: '建制市',
      region: '区域',
      'metropolitan-area': '都市区',
      district: '城区',
    },
    disagreements: '有{count}处，段落彼此矛盾或与自身日期不符。',
    more: '依据的全部局限',
  },
  drivers: {
    title: '各项驱动力得分，有多可靠',
    note: '各城市按自己的全部依据计分，所用指标并不相同。差别站不站得住，就写在旁边。',
    radarSummary: '各城市在各项驱动力上的轮廓：中心为0，外缘为100。要看差距，请看条形图。',
    barsCaption: '得分为0至100。覆盖率写作“有依据的指标数/指标总数”。',
    sure: '按共有指标',
    sharedCount: '{total}项指标中共有{shared}项',
  },
  verdict: {
    leader: '{city}领先',
    undecided: '分不出先后',
    nothingShared: '无从比较',
  },
  differences: {
    title: '差别最大在哪里，有多可靠',
    ahead: '按两地都有依据的指标，{city}领先{gap}分。',
    tied: '按两地都有依据的指标，两地持平。',
    nothing: '没有一项指标在两地都有依据，因此说不出差别。',
    driversCaption: '只按共有指标计分，以及各项驱动力对总分差（{a}减{b}，单位为分）的贡献。',
    driver: '驱动力',
    direction: '← {b} · {a} →',
    adds: '贡献',
    sure: '有多可靠',
    overall: '总体',
    byDriver: '分驱动力',
    byIndicator: '分指标',
    indicatorsCaption: '对总分差（{a}减{b}，单位为分）贡献最大的共有指标。',
    indicator: '指标',
    equal: '在共有指标上，两地得分没有不同。',
    compare: '换一套权重来比',
  },
  gaps: {
    title: '依据达到哪一级',
    note: '每项指标的依据所达到的级别（0至4级）。斜纹格没有依据，因而没有得分：缺失从不当作零。点击格子可看理由。',
    noteMeasured:
      '各项指标的数值折算的分数（0至100分）。斜纹格没有数值，因而没有得分：缺失从不当作零。点击格子可看数值、时间和来源。',
    onlyAgainst: '只有反面依据',
  },
  evidenceLimits: {
    title: '这些依据的局限',
    titleMeasured: '这些数值的局限',
    scope: '来源是什么',
    reach: '覆盖到哪里',
    reachCity:
      '{city}：{passages, plural, =0 {{values, plural, =0 {没有段落} other {#个数值}}} other {#段{values, plural, =0 {} other {、#个数值}}}}；{missing, plural, =0 {各项指标都有依据} other {{total}项指标中有#项无依据}}。',
    units: '并非同类单位',
    unit: '{city}是{kind}。',
    unitsNote: '一地政府能做的事，另一地的政府未必做得了。',
    disagreements: '段落之间的出入',
    passages: '段落',
    scheduled: '发布时尚未发生',
    scheduledEvent: '，{date}：来源发布时只是预告，不计作成果。',
  },
  notes: {
    title: '注释',
    shared:
      '按两地都有依据的{count}项指标计分。领先占比为精确值：在驱动力权重均不为负、合计百分之百的全部赋权方式中，该城市得分较高的占多大比例。',
    colon: '：',
    driver: '{driver}，{city}：',
    passages: '{count, plural, other {段落}}',
    passage: '第{number}段',
    inSource: '（来源{number}）',
    method: '得分怎样算出',
    sources: '来源',
    mark: '注{number}：{driver}，{city}',
    sharedMark: '注{number}：共有指标与领先占比',
  },
};
