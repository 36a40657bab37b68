import type { Locale } from '../../../kernel/locales.ts'

const zh = { json: '下载记录\uFF08JSON\uFF09', print: '打印审稿单' }

/** The words around a record at the desk. */
export type RecordMessages = typeof zh

const en: RecordMessages = { json: 'Download the record (JSON)', print: 'Print it' }

/** These words in both languages of the admin. */
export const recordMessages: Record<Locale, RecordMessages> = { zh, en }
