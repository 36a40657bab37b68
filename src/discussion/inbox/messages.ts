import type { Locale } from '../../kernel/locales.ts'

const zh = {
  inbox: '收件箱',
  unreadCount: (count: number) => `${count} 条未读`,
  noneUnread: '没有未读',
  bell: (count: number) => (count > 0 ? `收件箱\uFF0C${count} 条未读` : '收件箱\uFF0C没有未读'),
  about: '提到你的、回复你的、交给你的\uFF0C都在这里。',
  settings: '邮件设置',
  filters: '筛选',
  unread: '未读',
  all: '全部',
  markAll: '全部标为已读',
  markRead: '标为已读',
  markUnread: '标为未读',
  isUnread: '未读',
  times: (times: number) => `${times} 次`,
  system: '系统',
  untitled: '未命名',
  reading: '正在读取……',
  nothingUnread: '没有未读的消息。',
  nothing: '还没有消息。有人提到你、回复你或交给你任务时\uFF0C会在这里看到。',
  failed: '没有读到\uFF0C请稍后再试。',
  notDone: '没有做成\uFF0C请再试一次。',
  again: '再试一次',
  notAllowed: '收件箱只给采编人员。',
  pages: '分页',
  page: (page: number, pages: number) => `第 ${page} 页\uFF0C共 ${pages} 页`,
  newer: '较新的',
  older: '较早的',
}

/** Every word of the inbox. */
export type InboxMessages = typeof zh

const en: InboxMessages = {
  inbox: 'Inbox',
  unreadCount: (count) => `${count} unread`,
  noneUnread: 'nothing unread',
  bell: (count) => (count > 0 ? `Inbox, ${count} unread` : 'Inbox, nothing unread'),
  about: 'What mentions you, answers you or was given to you stands here.',
  settings: 'E-mail settings',
  filters: 'Filter',
  unread: 'Unread',
  all: 'All',
  markAll: 'Mark all as read',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  isUnread: 'Unread',
  times: (times) => `${times} times`,
  system: 'The system',
  untitled: 'Untitled',
  reading: 'Reading …',
  nothingUnread: 'There is nothing unread.',
  nothing: 'There is no message yet. You find here who mentions you, answers you or gives you a task.',
  failed: 'It could not be read. Please try again later.',
  notDone: 'It was not done. Please try again.',
  again: 'Try again',
  notAllowed: 'The inbox is for members of staff.',
  pages: 'Pages',
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',
}

/** The words of the inbox in both languages of the admin. */
export const inboxMessages: Record<Locale, InboxMessages> = { zh, en }
