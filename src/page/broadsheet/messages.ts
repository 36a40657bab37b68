import type { Locale } from '../../kernel/locales.ts'

const zh = {
  newspaperPage: '报纸版面',
  backToIssue: '返回本期',
  earlierPage: '前一期版面',
  laterPage: '后一期版面',
  pagePdf: '版面PDF\uFF08390×540毫米\uFF09',
  articlePdf: '全文PDF\uFF08A4\uFF09',
  size: '版面大小',
  larger: '放大\uFF08按加号键\uFF09',
  smaller: '缩小\uFF08按减号键\uFF09',
  question: '问',
}

/** The words around an issue set as one newspaper page. */
export type BroadsheetMessages = typeof zh

const en: BroadsheetMessages = {
  newspaperPage: 'Newspaper page',
  backToIssue: 'Back to the issue',
  earlierPage: 'Page of the issue before',
  laterPage: 'Page of the issue after',
  pagePdf: 'Page as PDF (390 × 540 mm)',
  articlePdf: 'Whole text as PDF (A4)',
  size: 'Size of the page',
  larger: 'Larger (plus key)',
  smaller: 'Smaller (minus key)',
  question: 'Q',
}

const messages: Record<Locale, BroadsheetMessages> = { zh, en }

/** Answers the words around a newspaper page in one language. */
export function getBroadsheetMessages(locale: Locale): BroadsheetMessages {
  return messages[locale]
}
