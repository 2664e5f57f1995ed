import type { shell as english } from '../en/shell';
import type { Wording } from '../wording';

export const shell: Wording<typeof english> = {
  brand: '支点',
  description: '把城市当作科技生态来比较，每个数字都能追溯到注明出处的原文段落。',
  skip: '跳到正文',
  navigation: {
    label: '主导航',
    overview: '总览',
    compare: '对比',
    evidence: '依据',
    timeline: '时间线',
    methodology: '方法',
    report: '报告',
    data: '数据',
  },
  language: 'English',
  languageHint: '阅读本页英文版',
  theme: '浅色或深色',
  breadcrumb: '当前位置',
  footer: {
    edition: '{label}版',
    hash: '校验值<code>{hash}</code>',
    verify: '如何核验',
    download: '下载数据',
    promise: '全部得分由有出处的段落计算得出，没有一个是手工填写的。',
  },
  otherLanguage: '仅有英文',
  copy: { copy: '复制', copied: '已复制', failed: '复制失败，请手动选取文字' },
  notes: '注释',
  noteMark: '注{number}',
  level: '{level}级（最高4级）',
  noEvidence: '无依据',
  notFound: {
    title: '没有这个页面',
    text: '网址可能有误，也可能指向本版数据中没有的城市、依据或指数。',
    home: '回到首页',
  },
  fault: {
    title: '页面未能生成',
    text: '问题出在我们这边，数据没有受到影响。请稍后再试。',
  },
  tooLong: {
    title: '网址过长',
    text: '超过{most}个字符的网址不予读取。请缩短网址，或从首页重新进入。',
  },
};
