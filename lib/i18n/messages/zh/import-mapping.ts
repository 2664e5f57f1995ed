import type { importMapping as english } from '../en/import-mapping';
import type { Wording } from '../wording';

export const importMapping: Wording<typeof english> = {
  proposed: {
    caption: '各列的初步识别结果',
    column: '列',
    name: '指标',
    unit: '单位',
    year: '年份',
    leftAside: '未采用的列：{columns}。',
  },
};
