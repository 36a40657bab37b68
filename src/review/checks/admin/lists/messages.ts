import type { Locale } from '../../../../kernel/locales.ts'

const zh = {
  title: '导入和导出',
  exportCsv: '导出 CSV',
  choose: '导入 CSV',
  replace: '以文件为准\uFF1A文件里没有的行从名单里删去',
  replaceTitle: '用文件替换整份名单',
  replaceBody: (file: string) => `名单里“${file}”没有的行会被删去。要保留现在的名单\uFF0C请先导出。`,
  hint: '第一行是列名\uFF08与导出的文件相同\uFF09。UTF-8 或 GB 18030 编码都可以。有一行不对就全部不导入。',
  sending: '正在导入……',
  broken: '连接中断\uFF0C没有导入。请再试一次。',
  done: (created: number, updated: number, unchanged: number, removed: number) =>
    `已导入\uFF1A新增${created}行\uFF0C修改${updated}行\uFF0C未变${unchanged}行\uFF0C删去${removed}行。`,
}

/** The words for bringing a list in and out. */
export const listExchangeMessages: Record<Locale, typeof zh> = {
  zh,
  en: {
    title: 'Import and export',
    exportCsv: 'Export as CSV',
    choose: 'Import a CSV file',
    replace: 'The file is the list: rows that it lacks are taken out',
    replaceTitle: 'Replace the whole list',
    replaceBody: (file) =>
      `Rows that “${file}” lacks are taken out. To keep the list as it is, export it first.`,
    hint: 'The first line names the columns, as in an exported file. UTF-8 or GB 18030. One bad line, and nothing is imported.',
    sending: 'Importing…',
    broken: 'The connection broke, and nothing was imported. Please try again.',
    done: (created, updated, unchanged, removed) =>
      `Imported: ${created} new, ${updated} changed, ${unchanged} as before, ${removed} taken out.`,
  },
}
