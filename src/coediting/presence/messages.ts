import type { Locale } from '../../kernel/locales.ts'

type PresenceMessages = {
  column: string
  /** Names the people at a document, for a screen reader. */
  here: (names: string) => string
  in: (name: string, fields: string) => string
  you: (name: string) => string
  more: (count: number) => string
  separator: string
}

/** What is said of who has a document open. */
export const presenceMessages: Record<Locale, PresenceMessages> = {
  zh: {
    column: '正在打开',
    here: (names) => `正在打开\uFF1A${names}`,
    in: (name, fields) => `${name}\uFF08${fields}\uFF09`,
    you: (name) => `${name}\uFF08你的另一个窗口\uFF09`,
    more: (count) => `另有 ${count} 人`,
    separator: '、',
  },
  en: {
    column: 'Open now',
    here: (names) => `Has it open: ${names}`,
    in: (name, fields) => `${name} (${fields})`,
    you: (name) => `${name} (you, in another window)`,
    more: (count) => `${count} more`,
    separator: ', ',
  },
}
