import type { newPackMessages as english } from '../../en/cli/new-pack';
import type { Wording } from '../../wording';

export const newPackMessages: Wording<typeof english> = {
  proposed: '已写入 {file}，初步提出：“{column}”列的 {cities} 座城市，{indicators} 项指标。',
  decide: '以下须由人来确定，支点不作猜测：',
  decideIndex: 'index：名称（title）、比较的对象（subject）、用途（description）',
  decideCities: 'cities：国家或地区、范围、单位类型，以及另一种语言的名称',
  decideDrivers:
    'drivers：先列出驱动力（slug、title、definition），再为应计入的指标填上所属驱动力的标识；为 null 的不计入',
  decideGroups: 'drivers：已按表头的分组列出；driver 为 null 的指标不计入',
  decideDirections: '应计入的指标：方向（越高越好为 1，越低越好为 -1）和单位',
  decideScaling: '换算：建议按这些城市的最小值和最大值；固定标杆则不随数据变动',
  decideGoalposts: '标杆：不足五座城市时，每项指标须有高低两个标杆',
  decideSources: 'sources：标题、发布方、日期、许可、说明；每项指标指明一个来源',
  counts:
    '有 {count} 列像是数量或总额，城市越大数值越大：{columns}。请除以分母，或在定义中说明为何不除。',
  populations: '可作分母的列：{columns}。',
  noPopulation: '没有一列说明城市的规模。请在表中补上一列，并列入 denominators。',
  leftAside: '没有数字，未作指标：{columns}。',
  columnsAndMore: '{columns}等（另有 {rest} 列）',
  next: '然后运行：npm run pack -- new {table} --mapping {file} --out FOLDER',
  made: '已将 {files} 个文件写入 {target}：{cities} 座城市，{indicators} 项指标，{values} 个数值。',
  afterwards: '然后运行：npm run pack -- check {target}',
  noMapping: '数据包 {file} 没有保存表格的映射。',
  noSheet: '{file} 中没有工作表“{sheet}”。现有：{sheets}。',
};
