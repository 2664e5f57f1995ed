import type { pdf as english } from '../en/pdf';
import type { Wording } from '../wording';

/** 把报告存为PDF的按钮。 */
export const pdf: Wording<typeof english> = {
  save: '存为PDF',
  queued: '排队中，第{position}位',
  steps: {
    starting: '正在启动打印程序……',
    'laying-out': '正在排版……',
    printing: '正在生成文件……',
  },
  done: 'PDF已生成，浏览器正在保存。',
  failed: '未能取得PDF。请检查网络连接后重试。',
  cancel: '取消',
  retry: '重新生成PDF',
};
