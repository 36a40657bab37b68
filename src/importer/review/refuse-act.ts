import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

const again = { zh: '请重新打开这次导入。', en: 'Open the import again.' }

const reasons = {
  finding: { zh: `没有这条提示。${again.zh}`, en: `There is no such finding. ${again.en}` },
  passage: { zh: `没有这段文字。${again.zh}`, en: `There is no such text. ${again.en}` },
  paragraph: {
    zh: '只有正文段落才有段首提示句。请选择正文中的一段。',
    en: 'Only a paragraph of a piece has a run-in lead. Choose a paragraph.',
  },
  piece: { zh: `没有这篇稿件。${again.zh}`, en: `There is no such piece. ${again.en}` },
  question: {
    zh: '没有这个问题。请选择本期的问题。',
    en: 'There is no such question. Choose a question of this issue.',
  },
  person: {
    zh: '没有这个署名。请选择稿件上的署名。',
    en: 'There is no such signature. Choose one of the piece.',
  },
  nameless: {
    zh: '这个署名没有姓名\uFF0C不能选择专家。请先把姓名移到署名上。',
    en: 'This signature has no name, so no expert can be chosen. Move a name to it first.',
  },
  place: {
    zh: '没有这个位置。请从列出的位置中选择。',
    en: 'There is no such place. Choose one of those listed.',
  },
  self: {
    zh: '文字已经在这个位置。请选择别处。',
    en: 'The text stands there already. Choose another place.',
  },
  rest: {
    zh: '只有正文段落可以连同后面各段一起移动\uFF0C而且要移到能放几段的位置。',
    en: 'Only a paragraph moves together with those behind it, and to a place for several.',
  },
  dropped: { zh: '这段文字已经删去。', en: 'This text is dropped already. Move it to bring it back.' },
  empty: {
    zh: '分开后两边都要有文字。请在文字中间分开。',
    en: 'Both sides need text. Choose a place between two letters.',
  },
  letter: {
    zh: '不能在一个字的中间分开。请在两个字之间分开。',
    en: 'A letter cannot be parted. Choose a place between two letters.',
  },
  masthead: {
    zh: '刊头不能分开。请整条移动或删去。',
    en: 'The masthead cannot be parted. Move or drop it as a whole.',
  },
  titles: {
    zh: '这些职务在来稿中本来就是分开的。请整条移动。',
    en: 'These titles stand apart in the source already. Move them as a whole.',
  },
} satisfies Record<string, Bilingual>

/** Why an act does not fit. */
export type ActProblem = keyof typeof reasons

/**
 * Refuses an act.
 *
 * @throws RoundtableError `invalid-input`, always; `details.reason` names the problem
 */
export function refuseAct(reason: ActProblem): never {
  throw new RoundtableError({ code: 'invalid-input', ...reasons[reason], details: { reason } })
}
