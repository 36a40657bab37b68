import { RoundtableError } from '../kernel/errors.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 10 * 1024 * 1024

const refusals = {
  'too-large': {
    code: 'body-too-large',
    en: 'The file is larger than 10 MB: split it, or import its text alone.',
    zh: '文件超过 10 MB\uFF1A请拆分文件\uFF0C或者只导入其中的文字。',
  },
  empty: {
    code: 'invalid-input',
    en: 'The file is empty: choose the one that holds the page’s text.',
    zh: '文件是空的\uFF1A请选择有版面文字的文件。',
  },
  'too-complex': {
    code: 'invalid-input',
    en: 'Reading the file takes too long or too much memory: split it, or import its text alone.',
    zh: '读取这个文件耗时太长或占用内存太多\uFF1A请拆分文件\uFF0C或者只导入其中的文字。',
  },
  'unknown-format': {
    code: 'invalid-input',
    en: 'The file is neither plain text nor HTML, .docx or .pdf: save it as one of these and import it again.',
    zh: '文件不是纯文本、HTML、.docx 或 .pdf\uFF1A请另存为其中一种格式后重新导入。',
  },
  encrypted: {
    code: 'invalid-input',
    en: 'The file is protected by a password: save it without one and import it again.',
    zh: '文件有密码保护\uFF1A请取消密码后重新导入。',
  },
  damaged: {
    code: 'invalid-input',
    en: 'The file is damaged and cannot be opened: save it again from the program that made it.',
    zh: '文件已损坏\uFF0C无法打开\uFF1A请用原来的程序重新保存。',
  },
  'no-text': {
    code: 'invalid-input',
    en: 'The file has no text: if it is a scanned picture, recognise its text first and import that.',
    zh: '文件中没有文字\uFF1A如果是扫描图片\uFF0C请先做文字识别再导入。',
  },
  'other-language': {
    code: 'invalid-input',
    en: 'The text is neither Chinese nor English: import a Chinese or English version.',
    zh: '文字既不是中文也不是英文\uFF1A请导入中文或英文版本。',
  },
} as const

export type RefusalReason = keyof typeof refusals

/** Makes the refusal of a file, one sentence in each language that says what to do; `details.reason` names it. */
export function refuseFile(reason: RefusalReason, cause?: unknown): RoundtableError {
  return new RoundtableError({ ...refusals[reason], details: { reason }, cause })
}
