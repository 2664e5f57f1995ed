import type { packMessages as english } from '../../en/cli/pack';
import type { Wording } from '../../wording';

export const packMessages: Wording<typeof english> = {
  usage: `用法：npm run pack -- COMMAND [选项]

  check [FOLDER]               读取数据包，列出所有问题（默认：seed）
  check-source FILE [FOLDER]   在来源副本中逐一查找数据包的段落
  describe [FOLDER]            由 CSV 文件生成 datapackage.json
  export FOLDER                把已发布的数据包写入文件夹

  --source SLUG   数据包有多个来源时，指明副本属于哪一个
  --index SLUG    有多个指数时，指明导出哪一个
  --json          以 JSON 输出结果
  --lang en|zh    输出所用的语言

退出码：0 表示无误，1 表示有问题，2 表示命令无法执行。`,
  clean: '{folder}：{tables} 张表，{rows} 行，没有问题。',
  faulty: '{folder}：{count} 处问题。',
  warnings: '{count} 条提醒：',
  row: '第 {row} 行',
  column: '第 {column} 列',
  sourceComplete: '{source} 的 {count} 个段落都在 {file} 中。',
  sourceIncomplete: '{source} 的 {count} 个段落中，有 {missing} 个没有在 {file} 中找到原文：',
  sourcePassage: '第 {number} 段，第 {section} 节',
  sourcePassageMarked: '第 {number} 段，第 {section} 节，标记 [{marker}]',
  sourceUnknown: '数据包里没有来源“{source}”。现有来源：{sources}。',
  sourceAmbiguous: '数据包有多个来源，请用 --source 指明：{sources}。',
  described: '已写入 {file}：{tables} 张表。',
  folderNotEmpty: '文件夹 {folder} 不是空的，请指定新的或空的文件夹。',
  exported: '已将 {files} 个文件写入 {folder}：版次 {edition}。',
  indexUnknown: '没有以此名发布的指数，请用 --index 指明：{indexes}。',
};
