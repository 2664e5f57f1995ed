import type { descriptorFaults as english } from '../../en/faults/descriptor';
import type { Wording } from '../../wording';

export const descriptorFaults: Wording<typeof english> = {
  noDescriptor: {
    message: '缺少 datapackage.json。',
    fix: '请在数据包顶层放入 datapackage.json；运行“npm run pack -- describe”可由 CSV 文件生成。',
  },
  descriptorNotJson: {
    message: '从第 {line} 行第 {column} 列起不是合法的 JSON。',
    fix: '请检查该处，常见原因是逗号、引号或括号缺失或多余。',
  },
  descriptorTooDeep: {
    message: '文件嵌套超过 {deepest} 层。',
    fix: '请删去多余的嵌套，描述文件只需要几层。',
  },
  descriptorReservedKey: {
    message: '不允许使用键“{key}”。',
    fix: '请删去这个键。',
  },
  descriptorRoot: {
    message: '文件的内容不是JSON对象，而是列表、文字、数字或null。',
    fix: '请写成一个对象，用花括号括起数据包的各项。',
  },
  descriptorShape: {
    message: '“{path}”缺失，或不符合 Data Package 标准。',
    fix: '请对照标准（datapackage.org）修改，或运行“npm run pack -- describe”重新生成。',
  },
  mappingTooLarge: {
    message: '所保存的表格映射超过 {limit} 个字符。',
    fix: '请去掉“fulcrum:mapping”，或加以精简。',
  },
  extendedUnknown: {
    message: '数据包要扩充指数“{index}”，但这里没有发布过这个名称的指数。',
    fix: '请更正“fulcrum:extends”中的名称，或先导入整个指数。',
  },
  extendedMoved: {
    message: '数据包是为“{index}”的{edition}版编制的，而现行版是{current}。',
    fix: '请先核对其间的变动，再在“fulcrum:extends”中改写为现行版，或不写版次。',
  },
  extendedOther: {
    message: '数据包要扩充“{index}”，但其 index 表写的是“{other}”。',
    fix: '请去掉 index.csv，或把其中的 slug 改为“{index}”。',
  },
  noResources: {
    message: '资源列表为空。',
    fix: '请把数据包里的每个 CSV 文件列为资源。',
  },
  duplicateResource: {
    message: '有两个资源都叫“{resource}”。',
    fix: '请改名，或删去其中一个。',
  },
  tableMissing: {
    message: '数据包缺少表“{table}”。',
    fix: '请加入资源“{table}”及其 CSV 文件，缺了它就无从比较。',
  },
  resourceIgnored: {
    message: '资源“{resource}”不是支点的表，未读取。',
    fix: '无需处理；如果本意是某个表，请核对名称。',
  },
  fileNotListed: {
    message: '文件在数据包里，但未列入资源，因此未读取。',
    fix: '如需计入，请在 datapackage.json 中列出。',
  },
  fileMissing: {
    message: '资源“{resource}”指向的文件“{path}”不在数据包里。',
    fix: '请补上文件，或改正路径。',
  },
  remotePath: {
    message: '路径“{path}”指向数据包以外的地址，支点没有访问。',
    fix: '请把文件放进数据包，并写包内路径。',
  },
  unsafePath: {
    message: '路径“{path}”不是包内的普通路径。',
    fix: '请使用正斜杠的相对路径，不要含“..”。',
  },
  hashDiffers: {
    message: '文件的校验值为 {found}，datapackage.json 中写的是 {declared}。',
    fix: '文件在描述之后改动过。如果是有意改动，请运行“npm run pack -- describe”。',
  },
  hashUnknown: {
    message: '支点无法核对“{algorithm}”校验值。',
    fix: '请改用 SHA-256，写作“sha256:”加 64 位十六进制数。',
  },
  bytesDiffer: {
    message: '文件大小为 {found} 字节，datapackage.json 中写的是 {declared} 字节。',
    fix: '文件在描述之后改动过。如果是有意改动，请运行“npm run pack -- describe”。',
  },
  schemaShape: {
    message: '“{path}”缺失，或不符合 Table Schema 标准。',
    fix: '请对照标准修改，或运行“npm run pack -- describe”重新生成。',
  },
  schemaKeyUnknownField: {
    message: '键用到字段“{field}”，但模式中没有这个字段。',
    fix: '请改为模式中已有的字段。',
  },
  schemaForeignKeyNoResource: {
    message: '外键指向资源“{resource}”，但包里没有这个资源。',
    fix: '请改为包内已有的资源。',
  },
  fieldTypeUnknown: {
    message: '字段“{field}”的类型“{type}”不是 Table Schema 的类型。',
    fix: '请使用 Table Schema 的类型，如 string、number、integer。',
  },
  fieldLimitsCrossed: {
    message: '字段“{field}”的最小值 {minimum} 大于最大值 {maximum}。',
    fix: '请改正其中之一。',
  },
  patternNotRun: {
    message: '字段“{field}”声明的正则表达式并非支点自有，未执行。',
    fix: '请删去该表达式，这个字段的格式由支点规定。',
  },
};
