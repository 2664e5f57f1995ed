import type { evidenceFaults as english } from '../../en/faults/evidence';
import type { Wording } from '../../wording';

export const evidenceFaults: Wording<typeof english> = {
  periodReversed: {
    message: '起止时间颠倒：{from} 至 {to}。',
    fix: '请对调或改正。',
  },
  precisionDiffers: {
    message: '日期 {date} 与精度 {precision} 不符。',
    fix: '精度应与日期一致：year、month 或 day。',
  },
  contextWithoutReason: {
    message: '第 {passage} 段标为背景，但没有说明理由。',
    fix: '请写明它为何不构成依据。',
  },
  linkedUnused: {
    message: '第 {passage} 段标为已用，但没有任何关联、事件或数量出自它。',
    fix: '请为其编码，或标为背景并写明理由。',
  },
  contextUsed: {
    message: '第 {passage} 段标为背景，却有依据出自它。',
    fix: '请标为 linked。',
  },
  orphanEvidence: {
    message: '依据“{evidence}”没有被任何关联、事件或数量用到。',
    fix: '请关联到指标，或删去。',
  },
  evidenceOtherCity: {
    message: '本行属于“{city}”，依据“{evidence}”却属于“{evidenceCity}”。',
    fix: '请改正城市或依据。',
  },
  qualifierWithoutAgainst: {
    message: '“{evidence}”的关联是反面，却没有指明所针对的依据。',
    fix: '请填写所针对的依据。',
  },
  againstWithoutQualifier: {
    message: '“{evidence}”的关联是支持，却写了针对“{against}”。',
    fix: '请改为 qualifies，或清空。',
  },
  againstItself: {
    message: '“{evidence}”的关联针对自身。',
    fix: '请改为另一条依据。',
  },
  againstSamePassage: {
    message: '“{evidence}”所针对的“{against}”出自同一段落。',
    fix: '同一段落的依据不能互为反面，请改为其他段落的依据。',
  },
  againstOtherCity: {
    message: '“{evidence}”所针对的“{against}”属于另一座城市。',
    fix: '请改为同一城市的依据。',
  },
  againstNotLinked: {
    message: '“{evidence}”所针对的“{against}”在该指标下没有支持性关联。',
    fix: '请改为在同一指标下有支持性关联的依据。',
  },
  itemsNotCounted: {
    message: '关联列出了项目，但指标“{node}”不计项数。',
    fix: '请清空，或把指标的定级依据改为 items。',
  },
  linkLevelDiffers: {
    message: '所填级别为 {found}，而其 {count} 个项目对应第 {expected} 级。',
    fix: '请改为 {expected}，或改正项目。',
  },
  ratingDiffers: {
    message: '{city} 在 {indicator} 上填为 {found}，按关联应为 {expected}。',
    fix: '请改正数值及理由，或改正关联。',
  },
  ratingPeriodDiffers: {
    message: '{city} 在 {indicator} 上的时间填为 {found}，按依据应为 {expected}。',
    fix: '请以支持性关联的依据时间为准。',
  },
  ratingMissing: {
    message: '按关联，{city} 在 {indicator} 上应为第 {expected} 级，但缺少评级。',
    fix: '请补上评级及理由。',
  },
  ratingSurplus: {
    message: '{city} 在 {indicator} 上填了 {found}，却没有支持性关联。',
    fix: '请删去，或补上依据的关联；没有依据就不应有数值。',
  },
  dataDrivenScaling: {
    message: '“{node}”按 {cities} 座城市的数据换算；少于 {needed} 座时，几乎只能看出先后。',
    fix: '建议改用固定标杆，或只把分数当作排序。',
  },
  oneLanguage: {
    message: '有 {count} 行没有填写“{field}”。',
    fix: '该语言的读者将看到另一种语言的文字，请尽量补齐。',
  },
  driverThin: {
    message:
      '驱动力“{node}”之下有数值的指标只有 {count} 项，不足 {needed} 项：照此所有城市都不会有总分和位次。',
    fix: '请为它补充指标，或把其下的指标归入另一项驱动力。',
  },
  indicatorUnobserved: {
    message: '没有城市在“{node}”上有评级。',
    fix: '它会同等放宽各城市的上下限；若日后会有依据可保留。',
  },
  singleSource: {
    message: '全部依据来自同一来源“{source}”。',
    fix: '单一来源是有偏样本，请在分数旁说明，或补充其他来源。',
  },
};
