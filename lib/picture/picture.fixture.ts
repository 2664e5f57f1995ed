import { buildChartSeries } from '../charts/chart-series';
import type { PictureContent } from '../charts/picture/content';
import { chartWords } from '../i18n/chart-words';
import type { Score } from '../scoring/types';
import type { Locale } from '../text/localized';

const CITIES = {
  en: ['Shanghai', 'Silicon Valley', 'Tel Aviv', 'São Paulo', 'Zürich', 'The Greater Bay Area'],
  zh: ['上海', '硅谷', '特拉维夫', '圣保罗', '苏黎世', '粤港澳大湾区'],
} as const;

const DRIVERS = {
  en: ['Culture', 'Talent', 'Ecosystem', 'Capital', 'Infrastructure', 'Rules', 'Markets'],
  zh: ['创新文化', '人才', '产业生态', '资本', '基础设施', '规则', '市场'],
} as const;

const TEXTS = {
  en: {
    brand: 'Fulcrum',
    title: 'Technology ecosystems of cities',
    finding:
      'Not decided by this evidence: on the 9 indicators that both have, Shanghai has 66.6 and Silicon Valley 72.1 of 100.',
    detail: 'bounds 64–67',
    edition: 'Edition 1.0',
    promise: 'Every score leads to the passage it rests on.',
  },
  zh: {
    brand: '支点',
    title: '城市科技生态',
    finding: '现有依据分不出先后：按共有的9项指标，上海得66.6分，硅谷得72.1分。',
    detail: '上下限64–67',
    edition: '1.0版',
    promise: '每个得分都能查到所依据的原文段落。',
  },
} as const;

/**
 * The content of a picture with as many cities and drivers as asked. The second city has no
 * evidence on the third driver, and the first rests on too little on the first.
 */
export function pictureContent(locale: Locale, cities: number, drivers: number): PictureContent {
  const { detail, ...texts } = TEXTS[locale];
  const named = CITIES[locale].slice(0, cities).map((name, at) => ({
    slug: `city-${at}`,
    name,
    position: at + 1,
  }));
  const nodes = DRIVERS[locale].slice(0, drivers).map((label, at) => ({
    slug: `driver-${at}`,
    label,
  }));
  const rows = named.flatMap(({ slug }, city) =>
    nodes.map((node, driver): Score => {
      const isMissing = city === 1 && driver === 2;
      return {
        city: slug,
        node: node.slug,
        value: isMissing ? null : 20 + 10 * driver,
        lower: isMissing ? 0 : 10 + 10 * driver,
        upper: isMissing ? 100 : 40 + 10 * driver,
        coverage: isMissing ? 0 : 1,
        present: isMissing ? 0 : 2,
        total: 2,
        thin: city === 0 && driver === 0,
        rank: null,
      };
    }),
  );
  return {
    ...texts,
    cities: named.map(({ name, position }) => ({ name, position, figure: '66.6', detail })),
    series: buildChartSeries(
      { cities: named.map(({ slug }) => slug), rows },
      nodes,
      named,
      chartWords(locale),
    ),
    moreText: (count) => (locale === 'zh' ? `另有${count}项` : `${count} more`),
    display: locale === 'zh' ? 'bold' : 'serif',
  };
}
