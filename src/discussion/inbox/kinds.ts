import type { Bilingual } from '../../kernel/locales.ts'

/** Every matter that people are told of, with its name; the list is closed. */
export const messageKinds = {
  mention: { zh: '提到你', en: 'Mention' },
  reply: { zh: '回复', en: 'Reply' },
  assigned: { zh: '任务', en: 'Task' },
  done: { zh: '任务完成', en: 'Task done' },
  suggestion: { zh: '修改建议', en: 'Suggestion' },
  decided: { zh: '建议的处理', en: 'Suggestion decided' },
  reminder: { zh: '提醒', en: 'Reminder' },
  consent: { zh: '专家确认', en: 'Consent' },
} as const satisfies Record<string, Bilingual>

/** One of these matters. */
export type MessageKind = keyof typeof messageKinds

/** Says whether a text names a matter that people are told of. */
export function isMessageKind(value: string): value is MessageKind {
  return Object.hasOwn(messageKinds, value)
}
