import type { tableFaults as english } from '../../en/faults/table';
import type { Wording } from '../../wording';

export const tableFaults: Wording<typeof english> = {
  fileEmpty: {
    message: '文件是空的。',
    fix: '请填入内容，或从数据包中去掉。',
  },
  quoteNotClosed: {
    message: '这一行的引号没有闭合。',
    fix: '请补上引号；文本中的引号要写两遍。',
  },
  quoteMisplaced: {
    message: '单元格中间出现了引号。',
    fix: '请给整个单元格加引号，其中的引号写两遍。',
  },
  nulCharacter: {
    message: '此处有 NUL 字符，这不是文本文件。',
    fix: '请将表格另存为 UTF-8 编码的 CSV。',
  },
  notUtf8: {
    message: '文件不是 UTF-8 编码。',
    fix: '请另存为 UTF-8；如果是国标编码，请在 datapackage.json 中为它声明 "encoding": "gb18030"。',
  },
  notGb18030: {
    message: '文件声明为 GB18030，实际并不是。',
    fix: '请核对 datapackage.json 中的编码，多数文件是 UTF-8。',
  },
  encodingUnknown: {
    message: '支点不支持编码“{encoding}”。',
    fix: '请另存为 UTF-8，或存为 GB18030 并加以声明。',
  },
  loneSurrogate: {
    message: '文本中有半个字符（孤立的代理项）。',
    fix: '请重新输入该字符，它在某个程序里被截断了。',
  },
  noRows: {
    message: '表只有表头，没有数据行。',
    fix: '请补上数据行，或从数据包中去掉该文件。',
  },
  duplicateLabel: {
    message: '有两列都叫“{label}”。',
    fix: '请删去一列，或改正列名。',
  },
  missingLabel: {
    message: '缺少列“{label}”。',
    fix: '请补上这一列。',
  },
  extraLabel: {
    message: '此表没有名为“{label}”的列。',
    fix: '请删去，或核对拼写。',
  },
  incorrectLabel: {
    message: '列“{label}”应写作“{expected}”。',
    fix: '请改名。',
  },
  wrongDelimiter: {
    message: '各列以“{delimiter}”分隔，与声明的分隔符不符。',
    fix: '请在 datapackage.json 中声明 "dialect": \'{\'"delimiter": "{delimiter}"\'}\'，或改用逗号分隔。',
  },
  blankRow: {
    message: '这是空行。',
    fix: '请删去。',
  },
  missingCell: {
    message: '这一行有 {found} 个单元格，表头有 {expected} 列。',
    fix: '请补齐；空单元格也要保留逗号。',
  },
  extraCell: {
    message: '这一行有 {found} 个单元格，表头有 {expected} 列。',
    fix: '请删去多余的部分；含逗号的文本要加引号。',
  },
  notNumber: {
    message: '“{value}”不是数字。',
    fix: '请填写数字；没有数据时留空。',
  },
  notPlainNumber: {
    message: '“{value}”不是纯数字。',
    fix: '只写数字和至多一个小数点，不要千位分隔符、单位、百分号或脚注符号。',
  },
  notInteger: {
    message: '“{value}”不是整数。',
    fix: '请填写整数。',
  },
  notDate: {
    message: '“{value}”不是有效日期。',
    fix: '请写成 1971、2025-12 或 2026-01-08 的形式。',
  },
  valueRequired: {
    message: '“{field}”不能留空。',
    fix: '请填写。',
  },
  notInList: {
    message: '“{value}”不在可选值之内：{options}。',
    fix: '请从中选择。',
  },
  underMinimum: {
    message: '{value} 小于最小值 {minimum}。',
    fix: '请改正。',
  },
  notOverMinimum: {
    message: '{value} 不大于 {minimum}。',
    fix: '请改正；没有数据就删去该行。',
  },
  overMaximum: {
    message: '{value} 大于最大值 {maximum}。',
    fix: '请改正。',
  },
  notPattern: {
    message: '“{value}”不符合本列的格式。',
    fix: '标识由小写字母、数字和连字符组成；校验值为 64 位十六进制数；网址以 https:// 开头。',
  },
  slugReserved: {
    message: '指数的标识不能是“{slug}”：网站已有页面使用这个地址。',
    fix: '请换一个标识，例如“{slug}-index”。',
  },
  repeatedInList: {
    message: '列表中“{value}”重复出现。',
    fix: '请只保留一个。',
  },
  valueRefused: {
    message: '本列不允许填“{value}”。',
    fix: '请改正。',
  },
  duplicateKey: {
    message: '“{key}”已在第 {row} 行出现。',
    fix: '键不可重复，请改名或删去其中一行。',
  },
  unknownReference: {
    message: '表 {table} 中没有“{value}”。',
    fix: '请改正，或在 {table} 中补上一行。',
  },
  unknownKey: {
    message: '表 {table} 中没有“{key}”。',
    fix: '请改正，或在 {table} 中补上一行。',
  },
};
