import type { mappingFaults as english } from '../../en/faults/mapping';
import type { Wording } from '../../wording';

export const mappingFaults: Wording<typeof english> = {
  mappingShape: {
    message: '“{path}”缺失、类型不符，或不是映射应有的键。',
    fix: '请对照“npm run pack -- new”生成的映射修改。',
  },
  mappingValue: {
    message: '“{value}”不符合此处的格式。',
    fix: '标识由小写字母、数字和连字符组成；日期写作 2024、2024-05 或 2024-05-31；网址以 https:// 开头；标杆先低后高。',
  },
  mappingNumber: {
    message: '“{value}”不是此处可用的数字。',
    fix: '请写数字，小数用点号。年份为四位，权重不小于 0，标杆须成对填写。',
  },
  mappingReference: {
    message: '“{value}”不在映射的 {list} 列表中。',
    fix: '请改正，或加到该列表。',
  },
  mappingTaken: {
    message: '“{value}”重复出现。',
    fix: '请使其互不相同。',
  },
  mappingDriverEmpty: {
    message: '驱动力“{driver}”之下没有指标。',
    fix: '请归入指标，或删去它。',
  },
  mappingOneLanguage: {
    message: '有些标题、定义或名称只有一种语言。',
    fix: '使用另一种语言的读者会看到相应标注。能补的请在映射中补上。',
  },
  mappingOpen: {
    message: '此处尚待填写。',
    fix: '请在映射中填写。',
  },
  directionOpen: {
    message: '“{indicator}”是越高越好还是越低越好？尚无人确定。',
    fix: '越高越好写 1，越低越好写 -1；支点不作猜测。',
  },
  mappingNoIndicator: {
    message: '还没有指标归入任何驱动力。',
    fix: '请列出驱动力，并为每个应计入的指标指明驱动力；为 null 的不计入。',
  },
};
