import type { Locale } from '../../../kernel/locales.ts'

const zh = { openIssue: '打开这一期', importedAt: '导入时间' }

/** The words of the list of imports in both languages of the admin. */
export const listMessages: Record<Locale, typeof zh> = {
  zh,
  en: { openIssue: 'Open the issue', importedAt: 'Imported at' },
}
