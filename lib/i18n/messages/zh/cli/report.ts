import type { reportMessages as english } from '../../en/cli/report';
import type { Wording } from '../../wording';

/** `npm run report` 输出的文字。 */
export const reportMessages: Wording<typeof english> = {
  usage: `用法：npm run report -- --index 标识 --cities A,B --out 文件.pdf [选项]

  --lang en|zh|both         报告的语言（默认 en）
  --sections A,B          只要其中几节：summary、comparison、drivers、instruments、timeline、
                            evidence、robustness、limits、method
  --drivers A,B           只要其中几个驱动力
  --breaks A,B            另起一页的节
  --paper a4|letter         （默认 a4）
  --no-colour               灰度版面
  --references gb7714|apa   （英文默认 apa，其余默认 gb7714）
  --title、--author、--organisation 文字
  --date 2026-11-27         （默认为本版发布之日）
  --introduction-file 文件  Markdown 引言
  --note 节=文件            某一节的 Markdown 附注，可多次使用
  --png 文件                另存首页图片
  --url 地址                正在运行的服务器；不给则按设置中的数据库临时启动一个
  --help                    显示本说明

文件写成则以 0 结束，无法生成为 1，命令无法理解为 2。`,
  faulty: '缺少或无法使用：{option} {written}',
  starting: '正在为报告启动服务器……',
  printing: '正在生成报告……',
  wrote: '已写入 {file}（{kilobytes} kB）。',
  refused: '服务器返回 {status}。',
  unreachable: '无法连接服务器 {origin}。',
  stopped: '已停止，没有写入任何文件。',
};
