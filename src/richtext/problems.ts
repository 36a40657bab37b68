import type { Bilingual } from '../kernel/locales.ts'

/** The closed list of what keeps a text from being printed. */
export type TextProblemCode =
  | 'unknown-node'
  | 'nested-list'
  | 'run-in-not-first'
  | 'empty-footnote'
  | 'unsafe-link'
  | 'missing-picture'
  | 'empty-pull-quote'
  | 'broken-character'
  | 'quotation-gap'
  | 'lead-paragraphs-only'

/** What keeps a text from being printed, in a sentence that says what to do; `blockId` is where, if it is in a block. */
export type TextProblem = Bilingual & { code: TextProblemCode; blockId: string | null }

/** Answers the problem `code` at `blockId`; `detail` is the offending word, address or element. */
export function describeProblem(problem: {
  code: TextProblemCode
  blockId: string | null
  detail?: string
}): TextProblem {
  const { code, blockId, detail = '' } = problem
  return { code, blockId, ...sentences[code](shorten(detail)) }
}

const sentences: Record<TextProblemCode, (detail: string) => Bilingual> = {
  'unknown-node': (type) => ({
    zh: `正文里有不能排印的内容“${type}”。请删去它\uFF0C或改用段落、小标题、列表、图片、提要。`,
    en: `The text has an element that cannot be printed (${type}). Remove it, or use a paragraph, heading, list, figure or pull quote.`,
  }),
  'nested-list': () => ({
    zh: '列表里套了列表。请把内层各项移到外层。',
    en: 'A list stands within a list. Move the inner items to the outer list.',
  }),
  'run-in-not-first': (text) => ({
    zh: `段首提示句“${text}”不在段首。请移到段首\uFF0C或取消它的段首提示句格式。`,
    en: `The run-in lead “${text}” does not begin its paragraph. Move it to the start, or make it plain text.`,
  }),
  'empty-footnote': () => ({
    zh: '有一条脚注是空的。请填写内容\uFF0C或删去它。',
    en: 'A footnote is empty. Write its text, or remove it.',
  }),
  'unsafe-link': (href) => ({
    zh: `链接“${href}”不能使用。请填写以 https://、http:// 或 mailto: 开头的完整地址\uFF0C或以 / 开头的本站地址。`,
    en: `The link “${href}” cannot be used. Write a full address that begins with https://, http:// or mailto:, or one of this site that begins with /.`,
  }),
  'missing-picture': () => ({
    zh: '有一处图片没有选定、已被删去或不能公开。请重新选择图片\uFF0C或删去这一处。',
    en: 'A figure has no picture that can be published. Choose a picture, or remove the figure.',
  }),
  'empty-pull-quote': () => ({
    zh: '有一处提要是空的。请填写内容\uFF0C或删去它。',
    en: 'A pull quote is empty. Write its text, or remove it.',
  }),
  'broken-character': (text) => ({
    zh: `“${text}”里有残缺的字符。请重新输入这一处。`,
    en: `“${text}” has half of a character. Type this passage again.`,
  }),
  'quotation-gap': (text) => ({
    zh: `摘引“${text}”与正文不符。请照正文逐字改正\uFF0C或把它改为提要。`,
    en: `The quotation “${text}” does not stand in the text. Make it match word for word, or make it a summary.`,
  }),
  'lead-paragraphs-only': () => ({
    zh: '导语只能有段落。请把其他内容移到正文。',
    en: 'A lead has paragraphs only. Move anything else to a text.',
  }),
}

function shorten(text: string): string {
  const letters = Array.from(text.toWellFormed())
  return letters.length <= 24 ? letters.join('') : `${letters.slice(0, 24).join('')}…`
}
