import type { summaryMessages as english } from '../../en/report/summary';
import type { Wording } from '../../wording';

export const summaryMessages: Wording<typeof english> = {
  title: '摘要',
  shared: '按这些指标，{a}得{scoreA}分，{b}得{scoreB}分<shared>（满分100）</shared>。',
  doubt:
    '让评级随机上下浮动一级，{ahead}领先的占<draws>{drawShare}</draws>。任意去掉一个段落，其领先幅度介于{lowest}分与<passages>{highest}分</passages>之间。',
  verdict: '结论：{verdict}。',
  oneSource:
    '本报告全部内容只依据一个来源，即《{source}》：<counts></counts>。它没有写到的，本报告也无从说起。',
  sources: '本报告全部内容依据{sources}个来源：<counts></counts>。',
};
