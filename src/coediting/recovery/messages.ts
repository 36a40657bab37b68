import type { Locale } from '../../kernel/locales.ts'

const zh = {
  title: '合并时没能留下的字',
  explanation: '有人同时改动了这一段\uFF0C下面的字没有留在正文里。可以放回去\uFF0C也可以不要。',
  inForm: (block: string) => `${block}\uFF1A`,
  putBack: '放回正文',
  copy: '复制',
  copied: '已复制',
  dismiss: '不要了',
}

type RecoveryMessages = typeof zh

/** What is said of words that a merge dropped. */
export const recoveryMessages: Record<Locale, RecoveryMessages> = {
  zh,
  en: {
    title: 'Words that a merge could not keep',
    explanation:
      'Somebody changed this paragraph at the same time, and these words did not stay in the text. Put them back, or let them go.',
    inForm: (block) => `${block}: `,
    putBack: 'Put back',
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Let go',
  },
}
