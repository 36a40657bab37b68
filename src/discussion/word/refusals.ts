import { RoundtableError } from '../../kernel/errors.ts'

const refusals = {
  'too-large': {
    code: 'body-too-large',
    zh: '文件超过 10 MB\uFF0C或者解开后太大。请去掉图片\uFF0C另存后再放上来。',
    en: 'The file is larger than 10 MB, or unpacks to too much. Take its pictures out and save it again.',
  },
  'not-word': {
    code: 'invalid-input',
    zh: '这不是 Word 的 .docx 文件。请用 Word 或 WPS 另存为 .docx\uFF0C再放上来。',
    en: 'This is no .docx file of Word. Save it as .docx and drop it again.',
  },
  encrypted: {
    code: 'invalid-input',
    zh: '文件有密码保护。请取消密码\uFF0C另存后再放上来。',
    en: 'The file is protected by a password. Save it without one and drop it again.',
  },
  damaged: {
    code: 'invalid-input',
    zh: '文件已损坏\uFF0C读不出来。请用原来的程序打开\uFF0C另存后再放上来。',
    en: 'The file is damaged and cannot be read. Open it in its own program, save it again and drop it again.',
  },
  'too-long': {
    code: 'invalid-input',
    zh: '文件里的段落或改动太多。请只留下这一篇的文字\uFF0C再放上来。',
    en: 'The file has too many paragraphs or changes. Leave only the text of this piece in it and drop it again.',
  },
  'no-file': {
    code: 'invalid-input',
    zh: '没有收到文件。请用表单的 file 字段传一个 .docx 文件。',
    en: 'No file has come. Send one .docx file in the form’s field named file.',
  },
} as const

/** Why a Word file is refused. */
export type WordRefusal = keyof typeof refusals

/** Makes the refusal of a Word file, one sentence in each language that says what to do; `details.reason` names it. */
export function refuseWord(reason: WordRefusal, cause?: unknown): RoundtableError {
  return new RoundtableError({ ...refusals[reason], details: { reason }, cause })
}
