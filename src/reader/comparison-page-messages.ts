import type { Locale } from '../kernel/locales.ts'

const zh = {
  title: '版本对照',
  revision: (revision: number, day: string) => `刊发版本${revision}\uFF08${day}\uFF09`,
  between: (before: string, after: string) => `${before}与${after}逐词对照。`,
  legend: '图例\uFF1A',
  removed: '删去的文字',
  added: '新增的文字',
  others: '其他版本的对照',
}

/** The words of the page that compares two revisions. */
export type ComparisonPageMessages = typeof zh

const en: ComparisonPageMessages = {
  title: 'Revisions compared',
  revision: (revision, day) => `revision ${revision} (${day})`,
  between: (before, after) => `Word by word, ${before} and ${after}.`,
  legend: 'Key:',
  removed: 'removed words',
  added: 'added words',
  others: 'Other revisions compared',
}

const messages: Record<Locale, ComparisonPageMessages> = { zh, en }

/** Answers the words of the page in one language. */
export function getComparisonPageMessages(locale: Locale): ComparisonPageMessages {
  return messages[locale]
}
