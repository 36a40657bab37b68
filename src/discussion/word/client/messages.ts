import type { Locale } from '../../../kernel/locales.ts'
import type { UnplacedWords } from '../word-plan.ts'

const zh = {
  drop: '放入 Word 文件',
  dropHint: '把专家改过的 .docx 放到这里\uFF1A修订和批注会变成建议和批注。',
  preview: (file: string) => `《${file}》会带来`,
  tracked: (count: number) => `修订 ${count}`,
  untracked: (count: number) => `没有用修订标记的改动 ${count}`,
  comments: (count: number) => `批注 ${count}`,
  unplaced: (count: number) => `放不进正文的 ${count}`,
  unmatched: (count: number) => `正文里没有的段落 ${count}`,
  absent: (count: number) => `文件里没有的段落 ${count}`,
  isMade: '以前已放入',
  nothing: '文件与正文没有不同。',
  keep: (count: number) => `放入所选 ${count} 条`,
  cancel: '取消',
  kept: (suggestions: number, threads: number) => `已放入 ${suggestions} 条建议、${threads} 条批注。`,
  reading: '正在读取文件……',
  failed: '没有做成\uFF0C请再试一次。',
  nobody: '未署名',
  on: (quote: string) => `针对“${quote}”`,
}

const en: typeof zh = {
  drop: 'Drop a Word file',
  dropHint:
    'Drop the .docx that came back here: its tracked changes and comments become suggestions and threads.',
  preview: (file) => `${file} would bring`,
  tracked: (count) => `Tracked changes ${count}`,
  untracked: (count) => `Changes without tracking ${count}`,
  comments: (count) => `Comments ${count}`,
  unplaced: (count) => `Without a place in the text ${count}`,
  unmatched: (count) => `Paragraphs that the text does not have ${count}`,
  absent: (count) => `Paragraphs that the file does not have ${count}`,
  isMade: 'entered before',
  nothing: 'The file says what the text says.',
  keep: (count) => `Enter the ${count} selected`,
  cancel: 'Cancel',
  kept: (suggestions, threads) => `${suggestions} suggestions and ${threads} threads entered.`,
  reading: 'Reading the file…',
  failed: 'That did not work. Try again.',
  nobody: 'Nobody named',
  on: (quote) => `on “${quote}”`,
}

/** What dropping a Word file says. */
export type WordMessages = typeof zh

/** The same in both languages. */
export const wordMessages: Record<Locale, WordMessages> = { zh, en }

/** Why something of a file has no place, in both languages. */
export const unplacedReasons: Record<Locale, Record<UnplacedWords['why'], string>> = {
  zh: {
    'words-changed': '正文里这几个字已经改动',
    splits: '要把一段分成两段',
    joins: '要把两段并成一段',
    'no-place': '正文里没有这一段',
    'too-long': '太长',
  },
  en: {
    'words-changed': 'these words are otherwise in the text by now',
    splits: 'it parts a paragraph in two',
    joins: 'it makes two paragraphs one',
    'no-place': 'the text has no such paragraph',
    'too-long': 'too long',
  },
}
