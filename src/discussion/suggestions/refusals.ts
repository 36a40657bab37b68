import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

const refusals = {
  'no-place': {
    code: 'invalid-input',
    zh: '没有找到要改的文字。请在一个段落之内选择文字\uFF0C等正文存好后再提。',
    en: 'The words were not found. Select words within one paragraph, and wait until the text is saved.',
  },
  'line-break': {
    code: 'invalid-input',
    zh: '只有在段末才能另起一段。请去掉换行\uFF0C或者选到段末。',
    en: 'A new paragraph can begin only where one ends. Take the line break out, or select up to the end.',
  },
  same: {
    code: 'nothing-changed',
    zh: '建议的文字与原文相同。请写出不同的文字。',
    en: 'The suggestion says what the text says. Write other words.',
  },
  changed: {
    code: 'content-changed',
    zh: '这处文字已经改动。请看过现在的文字\uFF0C再确认要写成什么。',
    en: 'The words have changed. Look at what they are now, and confirm what they shall be.',
  },
  lost: {
    code: 'content-changed',
    zh: '这处文字已经不在正文中。请谢绝这条建议\uFF0C或者直接修改正文。',
    en: 'The words are not in the text any more. Decline the suggestion, or change the text yourself.',
  },
  decided: {
    code: 'content-changed',
    zh: '这条建议已经处理过了。请刷新列表。',
    en: 'The suggestion has been decided already. Read the list again.',
  },
  'not-yours': {
    code: 'not-allowed',
    zh: '只有提出的人能撤回建议。你可以请作者或编辑谢绝它。',
    en: 'Only who made a suggestion can withdraw it. Ask an editor to decline it.',
  },
  'may-not-decide': {
    code: 'not-allowed',
    zh: '你的账号不能修改这篇稿件\uFF0C所以不能处理修改建议。请找责任编辑。',
    en: 'Your account may not change this text, so that you cannot decide on suggestions. Ask its editor.',
  },
  'no-room': {
    code: 'not-found',
    zh: '没有这段正文\uFF0C或者你看不到它。请从稿件页面打开。',
    en: 'There is no such text, or you may not see it. Open it from its document.',
  },
} as const

/** Why something about a suggestion is refused. */
export type SuggestionRefusal = keyof typeof refusals

/** Makes a refusal, one sentence in each language that says what to do; `details.reason` names it. */
export function refuseSuggestion(reason: SuggestionRefusal, details: object = {}): RoundtableError {
  return new RoundtableError({ ...refusals[reason], details: { reason, ...details } })
}

/** Makes the refusal of an edit that the stage of the review does not allow, in that stage's words. */
export function refuseByStage(why: Bilingual): RoundtableError {
  return new RoundtableError({ code: 'stage-closed', ...why, details: { reason: 'stage' } })
}
