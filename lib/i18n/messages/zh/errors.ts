import type { errors as english } from '../en/errors';
import type { Wording } from '../wording';

/** 出错时给人看的话，按 AppError 的代码取用。 */
export const errors: Wording<typeof english> = {
  'bad-request': '这个请求无法识别：{reason}',
  'media-type': '提交格式不符，此地址只接受：{expected}',
  'sign-in-needed': '此操作需要先登录。',
  'token-unknown': '此令牌无法登录。可能输入有误，也可能已使用、已过期或已吊销。',
  'role-too-low':
    '当前令牌无权进行此操作，需要{role, select, admin {管理员} editor {编辑} other {只读}}身份。',
  'cross-site': '请求来自其他网站，已拒绝。',
  'writes-off': '本站只供阅读，不能写入。',
  'too-many-tries': '尝试次数过多，请在 {minutes, plural, other {#}} 分钟后再试。',
  'too-many-requests': '来自此地址的请求过多，请在 {seconds, plural, other {#}} 秒后再试。',
  'token-name': '令牌须有名称，长度为 1 至 {most} 个字符，不换行。',
  'token-name-taken': '已有同名令牌。已吊销的令牌仍占用原名，请另取一个。',
  'token-missing': '没有这个令牌。',
  'not-found': '这个地址下没有内容。',
  gone: '此内容属于较早的版本，现行版本中已没有。',
  'address-too-long': '网址过长：共 {length} 个字符，最多读取 {most} 个。请缩短其中的文字。',
  'report-queue-full': '此刻正在生成的报告太多。请稍后再试，或直接用浏览器打印该页面。',
  'report-timeout': '报告生成超过 {seconds} 秒，已中止。请重试，或直接用浏览器打印该页面。',
  'report-failed': '报告未能生成。请重试，或直接用浏览器打印该页面。',
  'chromium-missing': '本服务器没有可用来生成 PDF 的 Chromium。请直接用浏览器打印该页面。',
  'pack-faulty': '数据包未导入：共有 {count, plural, other {#}} 处错误。现有数据没有改动。',
  'pack-too-large': '数据包未读取：超过本服务器允许的大小。现有数据没有改动。',
  'workbook-too-large': '本版行数过多，装不进一个工作簿。请下载数据包或各表的CSV。',
  'not-a-pack': '数据包未读取：文件不是 zip。现有数据没有改动。',
  'index-unknown': '没有以“{index}”为名发布的指数。',
  'edition-unknown': '“{edition}”既不是已发布的版次，也不是文件夹或文件。',
  'nothing-to-undo': '“{index}”没有可以退回的较早版次。',
  'import-running':
    '另一个导入正在写入 {file}{holder, select, known {（{user}于 {since} 启动，主机 {host} 上的进程 {process}）} other {}}，请等它结束后再试。',
  'import-failed': '导入在发布前中断。已发布的数据未受影响，请重新导入。',
  'import-cancelled': '导入已取消。已发布的数据未受影响。',
  'import-queue-full': '已有 {count} 项导入在排队，请等它们结束后再试。',
  'draft-unknown': '没有这份草稿。草稿连续 {days} 天无人处理即被删除，请重新上传文件。',
  'draft-step': '草稿目前不能进行这一步。可能在另一个窗口中已有进展，请先查看草稿的状态。',
  'preview-stale': '预览之后，这一指数又有变动。请重新预览，再发布。',
  'edition-differs': '库中所存与依据推算的结果不一致，共 {count, plural, other {#}} 处。',
  'database-busy': '数据库正被另一个程序占用，请稍后再试。',
  'database-missing': '{file} 处没有数据库，请先运行“npm run setup”。',
  'database-damaged':
    '文件 {file} 已损坏，或者不是 SQLite 数据库。请恢复备份，或在 DATABASE_URL 中另指一个文件，或删除后运行“npm run setup”。',
  'database-not-wal':
    '数据库 {file} 不在 WAL 模式，边写边读会有风险。请运行“npm run db:migrate -- --wal”。',
  'database-newer':
    '这个数据库由更新版本的支点建立（含迁移 {migration}）。请升级支点，或在 DATABASE_URL 中另指一个文件。',
  'database-behind': '数据库还差 {count, plural, other {#}} 个迁移，请运行“npm run db:migrate”。',
  'database-unwritable':
    '数据库 {file} 无法读写。请确认它是一个文件，所在文件夹有写入权限，或在 DATABASE_URL 中另指一个文件。',
  'nothing-published': '数据库里还没有发布任何内容，请运行“npm run setup”。',
  'not-ready': '服务器暂时无法为读者提供内容（{reason}）。',
  'disk-full': '磁盘已满。请腾出空间后再试，已发布的数据未受影响。',
  'sqlite-too-old': 'SQLite {version} 低于 {oldest}，可能损坏数据库。请重新运行“npm ci”。',
  'migration-changed': '迁移 {migration} 在应用之后被改动过，请恢复原文件。',
  'migration-failed': '迁移 {migration} 失败，已撤销：{reason}',
  'migration-loses-check': '迁移 {migration} 会丢掉数据库必须保有的约束（{names}），已撤销。',
  'environment-invalid': '以下设置的值不可用：{names}。可取的值见 .env.example。',
  'file-unreadable': '文件或文件夹 {file} 无法读取。',
  'file-unwritable': '文件 {file} 无法写入。请确认磁盘有空间，并且对所在文件夹有写入权限。',
  'folder-unwritable': '文件夹 {folder} 无法写入。请取得写入权限，或在别的文件夹里安装支点。',
  'port-in-use': '端口 {port} 已被占用。请停掉占用它的程序，或运行：PORT={other} npm start',
  'cannot-listen':
    '服务器无法监听 {host} 的端口 {port}（{reason}）。请改用其他 FULCRUM_HOST 和 PORT，或不设置这两项。',
  'not-built': '页面还没有构建，请先运行“npm run build”。',
  internal: '我们这边出了问题。请再试一次；若仍不行，请附上时间告知我们。',
};
