import type { Locale } from '../../kernel/locales.ts'

const zh = {
  note: (hash: string) => `预览\uFF1A这是草稿\uFF0C尚未刊发。内容指纹 ${hash}`,
  sameNote: (hash: string) => `预览\uFF1A与现行刊发版本相同。内容指纹 ${hash}`,
  notPlacedTitle: '这篇稿件还没有排入版面次序',
  notPlaced: '排入之后\uFF0C这里就会显示它单独成页的样子。',
  absentTitle: '看不到这个预览',
  absent: '可能没有登录\uFF0C或者这一期已不在。请先登录编辑台\uFF0C再从那里打开预览。',
  logIn: '登录编辑台',
}

/** The words of the preview around the page itself. */
export type PreviewMessages = typeof zh

const en: PreviewMessages = {
  note: (hash) => `Preview: this is a draft, not yet published. Content hash ${hash}`,
  sameNote: (hash) => `Preview: the same as the current edition. Content hash ${hash}`,
  notPlacedTitle: 'This piece does not stand in the running order yet',
  notPlaced: 'Place it, and this page shows it as it will stand alone.',
  absentTitle: 'This preview cannot be shown',
  absent:
    'You may not be logged in, or the issue is gone. Log in to the desk and open the preview from there.',
  logIn: 'Log in to the desk',
}

/** The words around a preview in both languages of the text. */
export const previewMessages: Record<Locale, PreviewMessages> = { zh, en }
