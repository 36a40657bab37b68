import type { DescribedIssue } from '../../../src/importer/describe-issue.ts'
import { importText, widen } from './import-text.ts'

/** Sentences, names and titles from which pages of other shapes are made, in half-width punctuation. */
export const words = {
  lead: '人工智能正在深刻改变生产方式。如何把握机遇、应对挑战,成为各界关注的重点。',
  first:
    '当前,人工智能技术加速演进,正在成为新一轮科技革命和产业变革的重要驱动力量。我国人工智能产业规模持续扩大,应用场景不断丰富。',
  second:
    '一方面,算力基础设施加快布局,大模型能力快速提升,为企业数字化转型提供了有力支撑。另一方面,数据要素市场仍不完善,高质量数据供给不足。',
  third: '从劳动力市场看,人工智能对就业的影响具有双重性。它会替代部分重复性岗位,也会创造大量新的职业需求。',
  fourth: '要健全终身职业技能培训制度,提高劳动者适应新技术的能力,完善社会保障体系,兜住民生底线。',
  fifth: '安全治理是人工智能健康发展的前提。应当坚持发展与安全并重,加快完善法律法规和伦理规范。',
  title: '让人工智能更好造福人民',
  li: '李明华|清华大学公共管理学院教授',
  wang: '王芳|中国社会科学院研究员',
}

/** Imports a page of these paragraphs, its punctuation set full-width. */
export function importPage(...paragraphs: string[]): DescribedIssue {
  return importText(widen(paragraphs.join('\n\n')))
}
