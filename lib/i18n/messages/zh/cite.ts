import type { cite as english } from '../en/cite';
import type { Wording } from '../wording';

export const cite: Wording<typeof english> = {
  title: '引用与转载本页',
  description: '一个页面的参考文献著录、文献管理软件文件和网址。',
  lede: '页面：<link>{title}</link>，数据为{label}版。',
  ofEdition: '{title}（{label}版，校验值{hash}）',
  titles: {
    data: '{index}：数据',
    timeline: '{index}：时间线',
    methodology: '{index}：方法',
    list: '{index}：依据',
    city: '{index}：{cities}',
    compare: '{index}：{cities}比较',
    report: '{index}：{cities}报告',
    source: '{index}：《{source}》逐段',
    evidence: '{index}：{claim}',
  },
  references: {
    title: '参考文献著录',
    note: '访问日期：{date}（协调世界时）。',
  },
  link: {
    title: '链接',
    note: '日后数据更新，同一网址会显示新的版次；引文中的校验值说明所引的是哪一版。',
    copy: '复制链接',
    copied: '链接已复制',
    failed: '复制失败，请手动选取网址',
  },
  charts: {
    title: '图表',
    note: '按正式权重绘制，附标题、来源与版次，不依赖任何字体或其他文件。',
    radar: '驱动力雷达图',
    bars: '条形图（含上下限）',
    label: '{chart}：{format}',
    formats: { svg: 'SVG', png: 'PNG', csv: '数据（CSV）' },
  },
};
