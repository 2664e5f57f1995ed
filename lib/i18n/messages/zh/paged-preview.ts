import type { pagedPreview as english } from '../en/paged-preview';
import type { Wording } from '../wording';

export const pagedPreview: Wording<typeof english> = {
  title: '报告打印效果',
  laying: '正在排版……',
  onePage: '共1页',
  pages: '共{count}页',
  unreachable: '服务器没有响应，未能排版。',
  refused: '服务器未能生成这份报告，暂无可预览的页面。',
  retry: '重试',
  open: '打开报告',
  withoutScript: '浏览器启用脚本后，此处显示分页预览。报告本身无需脚本：',
};
