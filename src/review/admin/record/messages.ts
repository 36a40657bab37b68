import type { Locale } from '../../../kernel/locales.ts'

const zh = {
  json: '下载记录\uFF08JSON\uFF09',
  print: '打印审稿单',
  sheet: (revision: number) => `审稿单 PDF\uFF08第 ${revision} 版\uFF09`,
}

/** The words around a record at the desk. */
export type RecordMessages = typeof zh

const en: RecordMessages = {
  json: 'Download the record (JSON)',
  print: 'Print it',
  sheet: (revision) => `Sheet of revision ${revision} (PDF)`,
}

/** These words in both languages of the admin. */
export const recordMessages: Record<Locale, RecordMessages> = { zh, en }
