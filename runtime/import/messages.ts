import type { Bilingual, Locale } from '../../src/kernel/locales.ts'
import type { SkippedFile } from './choose-files.ts'
import type { Result } from './outcome.ts'

type Messages = {
  results: Record<Result, string>
  /** Between a thing and what is said of it, and between the items of a list. */
  colon: string
  comma: string
  skipped: Record<SkippedFile['why'], string>
  /** How many points there are to look at. */
  toLookAt: (count: number) => string
  line: (line: number) => string
  heading: string
  took: (files: number, seconds: number) => string
  needsPerson: string
  nothingNeeded: string
  withoutNeeds: string
  leftHeading: string
  leftAdvice: string
  skippedHeading: string
  missing: string
  /** Printed on the page, and nowhere to be put in an issue. */
  leftOut: string
  reportAt: (paths: string) => string
  stopping: string
}

/** The words of the command and of its report. */
export const importMessages: Record<Locale, Messages> = {
  en: {
    results: {
      drafted: 'draft',
      published: 'published',
      waiting: 'kept, without a draft yet',
      known: 'imported before',
      failed: 'not imported',
    },
    colon: ': ',
    comma: ', ',
    skipped: {
      kind: 'no text, .md, .html, .docx or .pdf',
      'own-report': 'the report of this command',
      'closed-folder': 'a folder that you may not read',
    },
    toLookAt: (count) => (count === 1 ? '1 point to look at' : `${count} points to look at`),
    line: (line) => `line ${line}`,
    heading: 'Report of an import',
    took: (files, seconds) => `${files} ${files === 1 ? 'file' : 'files'} in ${seconds} s`,
    needsPerson: 'What needs a person',
    nothingNeeded: 'Nothing.',
    withoutNeeds: 'What needs nobody',
    leftHeading: 'Not begun',
    leftAdvice:
      'The run was stopped. Give the same command again: what was imported is recognised and skipped.',
    skippedHeading: 'Skipped',
    missing: 'Not published, since this is missing:',
    leftOut: 'Printed, but an issue has no place for it:',
    reportAt: (paths) => `Report: ${paths}`,
    stopping: 'Stopping behind this file; Ctrl-C again drops it.',
  },
  zh: {
    results: {
      drafted: '已成稿',
      published: '已刊发',
      waiting: '已保存\uFF0C尚未成稿',
      known: '此前已导入',
      failed: '未导入',
    },
    colon: '\uFF1A',
    comma: '\uFF0C',
    skipped: {
      kind: '不是纯文本、.md、.html、.docx 或 .pdf',
      'own-report': '本命令的报告',
      'closed-folder': '无权读取的文件夹',
    },
    toLookAt: (count) => `${count} 处待看`,
    line: (line) => `第 ${line} 行`,
    heading: '导入报告',
    took: (files, seconds) => `${files} 个文件\uFF0C用时 ${seconds} 秒`,
    needsPerson: '需要人处理的',
    nothingNeeded: '没有。',
    withoutNeeds: '无需处理的',
    leftHeading: '未开始的',
    leftAdvice: '本次导入中途停止。请再执行同一命令\uFF1A已导入的会被认出并跳过。',
    skippedHeading: '跳过的',
    missing: '未刊发\uFF0C因为缺少\uFF1A',
    leftOut: '版面上有、一期里没有位置可放的\uFF1A',
    reportAt: (paths) => `报告\uFF1A${paths}`,
    stopping: '处理完这个文件就停止\uFF1B再按一次 Ctrl-C 则放弃它。',
  },
}

/** Answers the language of a person's terminal: Chinese where the environment says so, English elsewhere. */
export function readTerminalLanguage(environment: Record<string, string | undefined>): Locale {
  const said = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^zh/iu.test(said) ? 'zh' : 'en'
}

/** Why a file came to no new draft, in both languages. */
export const outcomeReasons = {
  noSeries: {
    zh: '没有这个名称的栏目。请用 --series 指明\uFF0C或在管理界面里选择。',
    en: 'no series has the printed name. Name one by --series, or choose it in the admin',
  },
  inReview: {
    zh: '有人正在审阅。请在管理界面里完成。',
    en: 'somebody is reviewing it. Finish that in the admin',
  },
  inTrash: {
    zh: '这一期在回收站里。请在那里恢复。',
    en: 'its issue lies in the trash. Restore it there',
  },
  knownAs: (fileName: string): Bilingual => ({ zh: `文件名是 ${fileName}`, en: `as ${fileName}` }),
} satisfies Record<string, Bilingual | ((fileName: string) => Bilingual)>
