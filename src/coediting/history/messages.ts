import type { Locale } from '../../kernel/locales.ts'
import type { AuthorKind } from './mark.ts'

const zh = {
  open: '作者与历史',
  authors: '谁写的',
  history: '历史',
  views: '看什么',
  loading: '正在读取…',
  failed: '没能读取。请检查网络\uFF0C再试一次。',
  again: '再试一次',
  nothing: '这段正文还没有人打开写过。',
  unnamed: {
    person: '采编人员',
    guest: '来稿人',
    beginning: '开始合写前已有的字',
    system: '导入或系统写入',
  } satisfies Record<AuthorKind, string>,
  guest: (name: string) => `${name}\uFF08来稿人\uFF09`,
  joint: (names: string[]) => names.join('、'),
  share: (percent: string, letters: number) => `${percent}\uFF0C${letters} 字`,
  legend: '按人筛选',
  everybody: '所有人',
  howToRead: '每个人的字下面有各自的线。指向一段字\uFF0C或用方向键走到它\uFF0C这里写出是谁、什么时候写的。',
  spoken: (told: string) => `${told}\uFF1A`,
  written: (who: string, when: string) => `${who}\uFF0C${when}`,
  wordless: (type: string) => `\uFF08没有文字\uFF1A${type}\uFF09`,
  slider: '正文的历史',
  previous: '上一步',
  next: '下一步',
  step: (place: number, of: number) => `第 ${place} 步\uFF0C共 ${of} 步`,
  size: (added: number, removed: number) =>
    [added > 0 ? `增 ${added} 字` : '', removed > 0 ? `删 ${removed} 字` : '']
      .filter((part) => part !== '')
      .join('\uFF0C') || '只改了格式或位置',
  begun: '合写从这里开始',
  changes: '划线的字是这一步删去的\uFF0C有底色的字是这一步新增的。',
  restore: '恢复到这一步',
  isPresent: '这就是现在的正文。',
  undoHint: '恢复是一次普通的修改\uFF0C可以撤销。',
  restored: '已恢复到所选的一步。按撤销可以退回。',
  mayNot: '现在不能改这段正文\uFF0C所以不能恢复。',
  separator: '\uFF0C',
}

type HistoryMessages = typeof zh

/** What is said of whose words a text's are, and of its history. */
export const historyMessages: Record<Locale, HistoryMessages> = {
  zh,
  en: {
    open: 'Authors and history',
    authors: 'Who wrote what',
    history: 'History',
    views: 'View',
    loading: 'Reading…',
    failed: 'This could not be read. Check the network, and try again.',
    again: 'Try again',
    nothing: 'Nobody has opened this text to write in it yet.',
    unnamed: {
      person: 'Staff',
      guest: 'Contributor',
      beginning: 'There before anybody wrote together',
      system: 'Imported, or written by the system',
    },
    guest: (name) => `${name} (contributor)`,
    joint: (names) => names.join(', '),
    share: (percent, letters) => `${percent}, ${letters} characters`,
    legend: 'Show one person’s words',
    everybody: 'Everybody',
    howToRead:
      'Each person’s words have a line of their own kind beneath them. Point at words, or go to them with the arrow keys: who wrote them and when stands here.',
    spoken: (told) => `${told}: `,
    written: (who, when) => `${who}, ${when}`,
    wordless: (type) => `(no words: ${type})`,
    slider: 'The text’s history',
    previous: 'Previous',
    next: 'Next',
    step: (place, of) => `Step ${place} of ${of}`,
    size: (added, removed) =>
      [added > 0 ? `${added} characters added` : '', removed > 0 ? `${removed} removed` : '']
        .filter((part) => part !== '')
        .join(', ') || 'formatting or place alone',
    begun: 'Writing together began here',
    changes: 'Words struck through went in this step; words with a background came in it.',
    restore: 'Restore this step',
    isPresent: 'This is the text as it is now.',
    undoHint: 'Restoring is an edit like any other: it can be undone.',
    restored: 'Restored. Undo takes you back.',
    mayNot: 'You cannot change this text now, so you cannot restore it.',
    separator: ', ',
  },
}
