import type { Bilingual } from '../../kernel/locales.ts'

/** Every check there is, in the order in which a list of findings shows them; a step of a process names some of them. */
export const checkNames = [
  'names',
  'posts',
  'wording',
  'punctuation',
  'pairs',
  'numbers',
  'figures',
  'dates',
  'quotations',
  'links',
  'pictures',
] as const

/** What a check looks at, by one word. */
export type CheckName = (typeof checkNames)[number]

/** The checks by their names at the desk. */
export const checkLabels: Record<CheckName, Bilingual> = {
  names: { zh: '专家姓名和职务', en: 'Names and titles of experts' },
  posts: { zh: '姓名和职务名单', en: 'Names and posts on the list' },
  wording: { zh: '用语', en: 'Wording' },
  punctuation: { zh: '标点符号', en: 'Punctuation' },
  pairs: { zh: '引号和括号配对', en: 'Pairs of quotation marks and brackets' },
  numbers: { zh: '数字用法', en: 'Number style' },
  figures: { zh: '前后数字', en: 'Figures that differ' },
  dates: { zh: '相对日期', en: 'Relative dates' },
  quotations: { zh: '摘引', en: 'Quotations' },
  links: { zh: '链接', en: 'Links' },
  pictures: { zh: '图片说明', en: 'Texts of pictures' },
}
