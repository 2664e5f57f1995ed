import type { packMessages as english } from '../../en/cli/pack';
import type { Wording } from '../../wording';

export const packMessages: Wording<typeof english> = {
  usage: `用法：npm run pack -- COMMAND [选项]

  new TABLE                  为表格（CSV、XLSX）提出映射，或据此生成数据包
  check [PACK]               读取数据包，列出所有问题（默认：seed）
  check-source FILE [PACK]   在来源副本中逐一查找数据包的段落
  describe [FOLDER]          由 CSV 文件生成 datapackage.json
  preview PACK               预览导入的影响：增删改的行，以及每一项会变动的得分
  import PACK                导入数据包，发布为新版次
  undo --index SLUG          退回上一版次，或 --to 指定的版次
  log                        导入记录：何人何时导入了什么、带来哪些改动（--index：只看一个指数）
  compare A B                比较两个数据包或版次，A 为较早的一方
  export FOLDER|FILE.zip     导出某一版次的数据包（默认：当前版次）

PACK 是文件夹或 zip；版次以编号或校验值指明。

  --mapping FILE     用以生成数据包的映射，或保存了映射的数据包
  --out NAME         写到哪里：映射文件，或数据包的文件夹或 zip
  --sheet NAME       工作簿中的工作表，默认取内容最多的
  --encoding gb18030 CSV 文件不是 UTF-8 时的编码
  --source SLUG      数据包有多个来源时，指明副本属于哪一个
  --index SLUG       有多个指数时，指明哪一个
  --edition EDITION  要导出的版次
  --to EDITION       要退回的版次
  --json             以 JSON 输出结果
  --lang en|zh       输出所用的语言

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
  fileThere: '{folder} 已存在，请指定新的文件。',
  noChanges: '没有差异。',
  tableChanges: '{table}：新增 {added} 行，改动 {changed} 行，删去 {removed} 行',
  reordered: '行的顺序有变',
  more: '…… 另有 {rest} 行，--json 可列出全部。',
  details: '说明信息有变动：{details}。',
  scoresMoved: '{count, plural, =0 {得分没有变动。} other {# 项得分变动：}}',
  scoreCount: '{count, plural, =0 {得分没有变动。} other {# 项得分为新增或有变动。}}',
  boundsMoved: '，上下限 {from} → {to}',
  rankMoved: '，名次 {from} → {to}',
  previewNew: '{index} 是新的指数，导入后将发布为 {label} 版。',
  previewSame: '{index}：{label} 版已是当前版次，导入不会带来任何改动。',
  previewDescribed: '{index}：{label} 版已是当前版次，数据相同；导入只会更新数据包的说明信息。',
  previewNext: '{index}：{label} 版将取代 {current} 版。',
  undone: '{index} 的 {label} 版已恢复为当前版次（{hash}）。',
  log: {
    published: '{at}  {who} 将 {file} 导入 {index}：{edition} 版',
    restored: '{at}  {who} 将 {file} 导入 {index}：恢复 {edition} 版',
    described: '{at}  {who} 将 {file} 导入 {index}：{edition} 版，数据未变，只更新说明信息',
    undone: '{at}  {who} 将 {index} 退回 {edition} 版',
    hash: '数据包校验值：{hash}',
  },
  exported: '已将 {files} 个文件写入 {folder}：版次 {edition}。',
  indexUnknown: '没有以此名发布的指数，请用 --index 指明：{indexes}。',
};
