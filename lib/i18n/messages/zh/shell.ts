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
    robustness: '可靠度',
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
    cite: '引用本页',
    promise: {
      passages: '全部得分由有出处的段落计算得出，没有一个是手工填写的。',
      values: '全部得分由注明来源的数值计算得出，没有一个是手工填写的。',
      both: '全部得分由有出处的段落或注明来源的数值计算得出，没有一个是手工填写的。',
    },
    print: '打印本页',
    api: '数据接口',
    signIn: '登录与权限',
  },
  keyboard: {
    title: '键盘操作',
    close: '关闭',
    rows: {
      tab: '按<kbd>Tab</kbd>依页面顺序前往下一个链接、按钮或输入框，按<kbd>Shift</kbd> + <kbd>Tab</kbd>返回上一个。',
      skip: '每个页面的第一站都是“跳到正文”，可以越过导航。',
      enter: '按<kbd>Enter</kbd>打开链接、按下按钮、提交表单，也可展开或收起折叠内容。',
      space: '按<kbd>空格</kbd>按下按钮、勾选选项、展开或收起折叠内容；在其他位置则向下翻页。',
      arrows:
        '方向键每次把权重调整1，也用来切换选项、滚动页面和报告预览；<kbd>Home</kbd>和<kbd>End</kbd>直达两端。',
      escape: '按<kbd>Esc</kbd>关闭本说明。',
      browser:
        '按<kbd>Ctrl</kbd>或<kbd>⌘</kbd>加<kbd>F</kbd>查找，加<kbd>P</kbd>打印。这些是浏览器自带的快捷键，本站不占用任何一个。',
    },
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
