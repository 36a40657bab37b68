import type { Locale } from '../../../kernel/locales.ts'

const zh = {
  title: '别人也改了这里',
  hint: '你写的还没有保存\uFF0C也没有丢。请逐处选择保留哪一个\uFF1B其他改动照常保存。',
  announce: (fields: string) => `别人也改了\uFF1A${fields}。请选择保留哪一个。`,
  yours: '你写的',
  theirs: '现在的',
  by: (name: string, at: string) => `${name} ${at}`,
  empty: '空',
  removed: '已删去',
  removedBy: (name: string | null, { label, words }: { label: string; words: string }) =>
    `${name ?? '有人'}删去了一条${label}${words ? `\uFF1A${words}` : ''}。`,
  keepYours: '保留我写的',
  takeTheirs: '用现在的',
  choiceOf: (action: string, field: string) => `${action}\uFF1A${field}`,
}

/** Every word of a choice between two values. */
export type ConflictMessages = typeof zh

const en: ConflictMessages = {
  title: 'Somebody else has changed this too',
  hint: 'What you wrote here is not saved yet, nor lost. Choose for each which to keep; everything else is saved as usual.',
  announce: (fields) => `Somebody else has changed this too: ${fields}. Choose which to keep.`,
  yours: 'Yours',
  theirs: 'As it is now',
  by: (name, at) => `${name}, ${at}`,
  empty: 'empty',
  removed: 'taken out',
  removedBy: (name, { label, words }) =>
    `${name ?? 'Somebody'} took out one of “${label}”${words ? `: ${words}` : ''}.`,
  keepYours: 'Keep mine',
  takeTheirs: 'Take theirs',
  choiceOf: (action, field) => `${action}: ${field}`,
}

/** The words of a choice between two values, in both languages of the admin. */
export const conflictMessages: Record<Locale, ConflictMessages> = { zh, en }
