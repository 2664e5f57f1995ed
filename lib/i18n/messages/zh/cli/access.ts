import type { accessMessages as english } from '../../en/cli/access';
import type { Wording } from '../../wording';

export const accessMessages: Wording<typeof english> = {
  usage:
    '用法：npm run access -- list | create --name NAME --role reader|editor|admin [--days N] | revoke --name NAME   [--json] [--lang en|zh]',
  none: '还没有令牌。',
  created: '“{name}”的令牌如下，此后不再显示：',
  revoked: '“{name}”的令牌已吊销，登录状态随之结束。',
  line: '{name}  {role}  {state}  {made} 由 {who} 新建  最近使用：{used}',
  never: '从未',
  states: { active: '有效', used: '已使用', expired: '已过期', revoked: '已吊销' },
  first: '目前还没有人可以写入。请在一天内打开下面的网址，登录为管理员（仅限一次）：',
  firstToken: '也可以在 {page} 输入这个一次性令牌：',
  later: '数据库正被占用，重新启动后才会给出登录网址。',
};
