import type { verifyMessages as english } from '../../en/cli/verify';
import type { Wording } from '../../wording';

export const verifyMessages: Wording<typeof english> = {
  usage: `用法：npm run verify -- [EDITION | PACK] [选项]

  （不带参数）       核验数据库中每个指数的当前版
  EDITION            核验数据库中的某一版，用版次名或校验值的前几位指明
  PACK               核验导出的数据包（文件夹或 zip），以包内所记的版次为准
  --edition HASH     数据包应属的版次，用校验值或其前 8 位以上指明
  --index SLUG       多个指数有同名版次时，指明是哪个指数
  --json             以 JSON 输出结果
  --lang en|zh       提示所用的语言

全部一致时以 0 退出，有出入时以 1 退出，命令无法执行时以 2 退出。`,
  nothingPublished: '尚未发布任何内容。',
  edition: '{index}，{label} 版',
  pack: '{pack}',
  stored: '  库中  {hash}',
  expected: '  应为  {hash}',
  computed: '  重算  {hash}',
  agrees: '  全部 {count} 项得分与校验值均与关联推算一致。',
  hashDiffers: '  校验值不一致。',
  observation: '  评级 {city} · {indicator}：库中为 {stored}，由关联得出 {recomputed}。',
  score: '  得分 {city} · {node} · {field}：库中为 {stored}，重算为 {recomputed}。',
  file: '  文件 {place}：应为 {expected}，现为 {found}。',
  row: '第 {row} 行',
  line: '第 {row} 行',
  notHeld: '  此处的数据库中没有这一版，无法逐行比对，只能凭校验值指出是哪个文件。',
  noEdition: '{pack} 没有写明属于哪一版，请用 --edition 指明。',
};
