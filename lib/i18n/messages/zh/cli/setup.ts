import type { setupMessages as english } from '../../en/cli/setup';
import type { Wording } from '../../wording';

export const setupMessages: Wording<typeof english> = {
  generating: '正在生成数据库客户端……',
  migrating: '正在准备数据库 {file}……',
  migrated: '已应用 {count, plural, other {#}} 个迁移。',
  upToDate: '数据库已是最新。',
  walOn: '数据库 {file} 已切换到 WAL 模式。',
  seeding: '正在导入 {folder} 中的数据包……',
  ready: '准备完毕。运行“npm run build”和“npm start”即可访问；开发时用“npm run dev”。',
  building: '  …… 已构建 {seconds} 秒',
  checking: '正在检查数据库 {file}……',
  removed: '已清除 {count, plural, other {#}} 次中断的导入留下的内容。',
  starting: '正在启动：{url}……',
  importUsage: '用法：npm run db:import -- FOLDER|FILE.zip',
  importRows: '  {model}：{count, plural, other {#}} 行',
  importScored: '  得分已算出。',
  importScores: '  {count, plural, other {#}} 项得分',
  importRanks: '  正在计算排名区间……',
  importPublishing: '  正在发布……',
  importPublished: '已发布 {index}，{label} 版（{hash}）。',
  importRestored: '{index} 的 {label} 版曾经发布过，现已恢复为当前版次（{hash}）。',
  importDescribed: '{index} 的 {label} 版仍为当前版次，只更新了数据包的说明信息（{hash}）。',
  importUnchanged: '{index} 的 {label} 版已是当前版次，没有改动（{hash}）。',
  warnings: '{count, plural, other {#}} 条提示，运行“npm run pack -- check”查看。',
};
