import type {
  evidenceMessages as englishEvidence,
  instrumentMessages as englishInstruments,
  timelineMessages as englishTimeline,
} from '../../en/report/facts';
import type { Wording } from '../../wording';

export const instrumentMessages: Wording<typeof englishInstruments> = {
  title: '各阶段的政策工具',
  stages:
    '依据写明提供了哪些工具、用在技术的哪个阶段：研发从0到1，应用从1到10，规模化从<stages>10到100</stages>。',
  count:
    '依据点名{city}的政策工具共{count}件：用于研发的{research, plural, =0 {没有} other {#件}}，用于应用的{application, plural, =0 {没有} other {#件}}，用于规模化的<counted>{scale, plural, =0 {没有} other {#件}}</counted>。一件工具可用于多个阶段。',
  none: '无依据：来源没有点名{city}的任何政策工具。这并不说明那里没有。',
  unserved: '{city}在{stages}阶段无依据：来源没有点名用于这一阶段的工具。',
  caption: '来源点名的{city}政策工具',
  instrument: '工具',
  stage: { research: '研发', application: '应用', scale: '规模化' },
  inSentence: { research: '研发', application: '应用', scale: '规模化' },
  serves: '是',
  not: '未写明',
};

export const timelineMessages: Wording<typeof englishTimeline> = {
  title: '时间线',
  lede: '这里只列来源写明日期的事。没有日期，是来源没有给出，并不是说什么都没有发生。',
  figure: '图{number}　{name}',
  caption: '有日期可查的事件，由早到晚',
  date: '日期',
  city: '城市',
  event: '事件',
  wave: '技术浪潮',
  kind: '类别',
  kinds: { founding: '创立', listing: '上市', financing: '融资', milestone: '节点' },
  scheduled: '只是预告：来源发布时尚未发生',
  sameDay: '即来源发布当日',
  none: '无依据：来源没有写明{city}任何事件的日期。',
};

export const evidenceMessages: Wording<typeof englishEvidence> = {
  title: '评级所据的依据',
  count:
    '以下评级共据{pieces}条依据，<counted>出自{passages}个段落</counted>。加粗的是级别由此得出的一条。',
  nothing: '无依据：所选驱动力没有任何可据之处。',
  caption: '{driver}，{city}',
  claim: '论断',
  kind: '类别',
  strength: '强度',
  says: '方向',
  level: '级别',
  rated: '{level}级（最高4级）',
  measured: '{value}{unit}',
  noEvidence: '无依据，因而没有评级',
  onlyAgainst: '只有反面依据，因而没有评级',
  interested: '说话人有利害关系。',
  capped: '原为{level}级',
  lowered: '降过一级',
  against: '针对注',
  lowers: '降级',
};
