import { widen } from '../../importer/support/import-text.ts'

/** Makes the text of a short roundtable; pages of different numbers are different files. */
export function makePage({
  series,
  number,
  title = '让人工智能更好造福人民',
  masthead = `${series}(第${number}期·总${number + 300}期)`,
}: {
  series: string
  number: number
  title?: string
  masthead?: string
}): string {
  return widen(
    [
      masthead,
      title,
      `人工智能正在深刻改变生产方式。如何把握机遇、应对挑战,成为各界关注的重点。本期(${number})邀请专家进行研讨。`,
      '如何看待人工智能产业的发展态势?',
      '李明华(清华大学公共管理学院教授):当前,人工智能技术加速演进,正在成为新一轮科技革命和产业变革的重要驱动力量。',
      '我国人工智能产业规模持续扩大,应用场景不断丰富,为企业数字化转型提供了有力支撑。',
      '怎样应对人工智能对就业的影响?',
      '王芳(中国社会科学院研究员):从劳动力市场看,人工智能对就业的影响具有双重性。要健全终身职业技能培训制度。',
    ]
      .filter((line) => line !== '')
      .join('\n\n'),
  )
}
