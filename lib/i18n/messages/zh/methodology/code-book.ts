import type { codeBook as english } from '../../en/methodology/code-book';
import type { Wording } from '../../wording';

export const codeBook: Wording<typeof english> = {
  title: '编码手册',
  note: '编码者可选的用词，以及每个词在本版中用了多少次。',
  used: '使用次数',
  meaning: '含义',
  strength: {
    title: '关联的强度',
    caption: '段落把论断说得有多实，最多能支撑到第几级',
    word: '强度',
    cap: '最多支撑',
    level: '第{level}级',
    number: '{number}，{word}',
    meanings: {
      asserted: '只有说法，没有点出主体、计划、地点或数字。',
      named: '点出了主体、计划或地点。',
      quantified: '有数字恰好衡量这项指标，或点出了{items}样这项指标所说的东西。',
      outcome: '来源发布时已经发生，并写明是谁做成的。',
    },
    lifting: '按数目划分级别时，合计有{items}样达到“具名”，就能支撑到最高一级。',
  },
  polarity: {
    title: '支持或反面',
    caption: '关联对评级起什么作用',
    word: '支持或反面',
    meanings: {
      supports: '支持它所达到的级别。',
      qualifies: '针对另一段落的论断；强度不低于对方时，使其降一级。单凭它不构成评级。',
    },
  },
  kind: {
    title: '依据的类别',
    caption: '论断讲的是什么；不影响评级',
    word: '类别',
    meanings: {
      policy: '公共部门提供什么、规定什么。',
      infrastructure: '企业使用的设施、园区、平台或网络。',
      company: '企业是什么、做什么、打算做什么。',
      capital: '上市之前或上市以外流向企业的资金。',
      talent: '人：从哪里来、怎样引来、创办了什么。',
      outcome: '结果：上市、排名、市值。',
      statement: '不属以上任何一类的判断或描述。',
    },
  },
  stage: {
    title: '技术所处的阶段',
    caption: '论断写明服务于哪个阶段的，记在这里',
    word: '阶段',
    meanings: {
      research: '从无到有，得到第一个成果。',
      application: '从第一个成果到投入使用的产品。',
      scale: '从产品到量产、扩张和公开上市。',
    },
  },
  witness: {
    title: '说话人',
    text: '说话人与论断有利害关系的，予以标明，并写出是什么关系。这样的论断照样计入：强度规则不问是谁说的。本版有{count}条论断带此标记。',
  },
  context: {
    title: '背景',
    text: '不构成依据的段落留作背景，并写明理由：泛泛之论、对整项驱动力的称赞、与本指数各城市无关的内容。',
  },
};
