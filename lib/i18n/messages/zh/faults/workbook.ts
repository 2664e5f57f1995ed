import type { workbookFaults as english } from '../../en/faults/workbook';
import type { Wording } from '../../wording';

export const workbookFaults: Wording<typeof english> = {
  tableTypeUnknown: {
    message: '这既不是 CSV 文件，也不是 XLSX 工作簿。',
    fix: '请另存为 XLSX 或 CSV。',
  },
  workbookOldOrLocked: {
    message: '这是旧版 XLS 工作簿，或加了密码的工作簿。',
    fix: '请用表格软件打开，去掉密码，另存为 XLSX。',
  },
  workbookDamaged: {
    message: '工作簿无法读取：{part} 损坏或缺失。',
    fix: '请用表格软件打开，重新保存为 XLSX。',
  },
  workbookTooLarge: {
    message: '文件超过 {most} MB（压缩前后均计）。',
    fix: '请删去没有内容而只带格式的行和工作表，或把所需的表另存为 CSV。',
  },
  tooManyColumns: {
    message: '表有 {found} 列，最多读取 {most} 列。',
    fix: '请拆分表格，或改成长表，每个数值占一行。',
  },
  tooManyCells: {
    message: '表的单元格超过 {most} 个。',
    fix: '请拆成几个文件。',
  },
  cellTooLong: {
    message: '有单元格超过 {most} MB。',
    fix: '请把这段文字移出表格。',
  },
  tableNotUtf8: {
    message: '文件不是 UTF-8 编码。',
    fix: '请另存为“CSV UTF-8”；如果是国标编码，请注明：--encoding gb18030。',
  },
  otherDelimiter: {
    message: '各列以“{delimiter}”分隔，已照此读取。',
    fix: '如果分列无误，无需处理。',
  },
  sheetHidden: {
    message: '工作表“{sheet}”已隐藏，未予采用。',
    fix: '如果要用的正是这张表，请在表格软件中取消隐藏。',
  },
  partsHidden: {
    message: '工作表中隐藏了 {rows} 行、{columns} 列，已与其他内容一并读取。',
    fix: '如果不应计入，请在文件中删去。',
  },
  formulaWithoutValue: {
    message: '有 {count} 个公式没有保存结果。支点从不计算公式，这些单元格按空白处理。',
    fix: '请用表格软件打开文件，计算后再保存。',
  },
  tableNotFound: {
    message: '这里没有找到表格：没有一行表头，其下各行既有名称又有数字。',
    fix: '请把表头放在一行（或两行）里，其下每座城市一行。',
  },
  sheetMissing: {
    message: '没有名为“{sheet}”的工作表。文件中有：{sheets}。',
    fix: '请在映射中改用现在的表名。',
  },
  columnMissing: {
    message: '表中没有“{label}”这一列。',
    fix: '请改正表头或映射中的列名，或把该指标的 driver 设为 null。',
  },
  indicatorMissing: {
    message: '表中没有关于指标“{label}”的行。',
    fix: '请改正表中或映射中的名称，或把它的 driver 设为 null。',
  },
  columnNew: {
    message: '列“{label}”不在映射中，未予采用。',
    fix: '如应计入，请加到映射的指标里。',
  },
  columnRepeated: {
    message: '有几列的表头都是“{label}”。',
    fix: '请让各列的表头互不相同。',
  },
  unitChanged: {
    message: '表头的单位是“{unit}”，映射所依据的是“{expected}”。',
    fix: '如果单位确已改变，请在映射中一并改正单位、标杆和列名。',
  },
  yearMoved: {
    message:
      '有 {count} 列的年份与映射不同，例如“{label}”由 {from} 年变为 {to} 年，已采用表中的年份。',
    fix: '如果这份表确是较新的，无需处理。',
  },
  headingsMoved: {
    message: '表头在第 {found} 行，而不是第 {expected} 行，已从该处读取。',
    fix: '如果分列无误，无需处理。',
  },
  cityUnknown: {
    message: '“{city}”不在映射的城市之列，略去 {rows} 行。',
    fix: '请加到映射的城市列表；如果不是城市，请加到 skipRows。',
  },
  cityGone: {
    message: '映射中有“{city}”，表中却没有关于它的行。',
    fix: '如果是改了名，请在映射中改正；否则它将不再列入指数。',
  },
  cityRepeated: {
    message: '“{city}”在第 {row} 行已经出现。',
    fix: '每座城市只留一行，或指明年份所在的列。',
  },
  cityNameless: {
    message: '这一行有数值，却没有城市。',
    fix: '请补上城市，或删去该行。合并单元格只对其首行有效。',
  },
  indicatorUnknown: {
    message: '“{indicator}”不在映射的指标之列，略去 {rows} 行。',
    fix: '如应计入，请加到映射里。',
  },
  valueRepeated: {
    message: '“{city}”{year} 年的“{indicator}”在第 {row} 行已有数值。',
    fix: '请只保留其中之一。',
  },
  unitDiffers: {
    message: '这一行的单位是“{unit}”，“{indicator}”其他各行的单位是“{expected}”。',
    fix: '请换算数值并统一单位，或另立一项指标。',
  },
  dateForNumber: {
    message: '“{value}”是日期，这里应为数字。',
    fix: '请重新输入数字；表格软件会把 3-4 之类的文字变成日期。',
  },
  cellError: {
    message: '单元格显示错误 {value}。',
    fix: '请改正公式，或把 {value} 列入映射中的缺失标记。',
  },
  notTableNumber: {
    message: '“{value}”不是这张表可以有的数字。',
    fix: '请改正。如果它表示缺失，请列入映射的 missing；另请核对映射中的小数点是点还是逗号。',
  },
  yearUnreadable: {
    message: '“{value}”不是年份。',
    fix: '请写成 2024 这样的年份。',
  },
  percentMixed: {
    message: '“{label}”中有 {percent} 个单元格写成百分数，{plain} 个不是。',
    fix: '请确认它们含义一致：25 % 读作 25，0.25 读作 0.25。',
  },
  valuesFlagged: {
    message: '有 {count} 个数值带有标记（{marks}）。数字已读取，标记存为备注。',
    fix: '请在来源中说明这些标记的含义。',
  },
  denominatorNotPositive: {
    message: '{value} 不能作分母，分母须大于 0。',
    fix: '请改正。',
  },
};
