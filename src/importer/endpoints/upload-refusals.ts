import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

const sentences = {
  'content-type': {
    zh: '请用 multipart/form-data 的 file 字段发送文件\uFF0C或把文件作为正文\uFF0C并写明类型\uFF1Atext/plain、text/html、application/pdf 或 .docx 的类型。',
    en: 'Send the file as the field file of multipart/form-data, or as the body with its type: text/plain, text/html, application/pdf or that of .docx.',
  },
  form: {
    zh: '表单读不懂\uFF1A请按 multipart/form-data 发送\uFF0C并写明 boundary。',
    en: 'The form cannot be read: send it as multipart/form-data, with its boundary.',
  },
  'no-file': {
    zh: '没有文件\uFF1A请把文件放在 file 字段里。',
    en: 'There is no file: put it into the field file.',
  },
  'several-files': {
    zh: '一次只导入一个文件\uFF1A请逐个发送。',
    en: 'One file is imported at a time: send them one after another.',
  },
  setting: {
    zh: 'series 是栏目的编号或地址\uFF0Ccommit 是 true 或 false\uFF0Cnumbers 是 keep 或 leave-out。',
    en: 'series is the id or address of a series, commit is true or false, numbers is keep or leave-out.',
  },
} satisfies Record<string, Bilingual>

/** Makes the refusal of an upload that brings no file in a way that is understood; `data.reason` names it. */
export function refuseUpload(reason: keyof typeof sentences, details: object = {}): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    ...sentences[reason],
    details: { reason, ...details },
  })
}
