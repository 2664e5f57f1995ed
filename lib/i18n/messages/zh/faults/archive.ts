import type { archiveFaults as english } from '../../en/faults/archive';
import type { Wording } from '../../wording';

export const archiveFaults: Wording<typeof english> = {
  archiveType: {
    message: '{found, select, unknown {这不是 zip 文件。} other {这不是 zip，而是 {found} 文件。}}',
    fix: '请把文件夹压缩为 zip，或直接指定文件夹。',
  },
  archiveTruncated: {
    message: '压缩包不完整或已损坏，无法读到末尾。',
    fix: '请重新复制或下载，或把文件夹重新压缩为单个 zip。',
  },
  archiveDamaged: {
    message: '内容与压缩包中记录的大小或校验值不符。',
    fix: '请重新复制或下载压缩包，或重新压缩文件夹。',
  },
  archiveEncrypted: {
    message: '内容已加密。',
    fix: '请不设密码重新压缩。',
  },
  archiveMethod: {
    message: '采用了支点不支持的压缩方式（编号 {method}）。',
    fix: '请重新压缩为普通 zip（deflate 方式）。',
  },
  archiveSize: {
    message: '数据包超过 {most} MB（压缩状态或解压后）。',
    fix: '请去掉不属于数据包的内容；管理员可调高 FULCRUM_MAX_PACK_MB。',
  },
  archiveCount: {
    message: '数据包有 {count} 个条目，最多读取 {most} 个。',
    fix: '请去掉不属于数据包的内容；管理员可调高 FULCRUM_MAX_ENTRIES。',
  },
  archiveRatio: {
    message: '解压后超过自身大小的 {most} 倍，与用来撑满磁盘的压缩炸弹无异。',
    fix: '请去掉该文件；如果确实无误，请不压缩存入，或改用文件夹。',
  },
  archiveLink: {
    message: '这是链接或设备，不是文件，支点没有跟随。',
    fix: '请换成文件本身。',
  },
  archiveTwice: {
    message: '与“{other}”位置相同，在许多系统上会互相覆盖。',
    fix: '请删去其中一个或改名；大小写不同不算不同。',
  },
  archiveNested: {
    message: '数据包里又有压缩包。',
    fix: '请去掉，或解压后放入数据包。',
  },
  entryUnsafe: {
    message: '路径不是在任何系统上都留在包内的普通路径。',
    fix: '请使用正斜杠的相对路径，不要含“..”，不要用 Windows 的保留名（如 CON），名称末尾不要有句点或空格。',
  },
  filesIgnored: {
    message: '有 {count} 个文件不属于数据包，未读取：{files}。',
    fix: '无需处理。',
  },
};
