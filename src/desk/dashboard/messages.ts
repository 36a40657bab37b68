import type { Locale } from '../../kernel/locales.ts'

const zh = {
  inWork: '在编各期',
  newIssue: '新建一期',
  importIssue: '导入版面文字',
  nothingInWork: '现在没有在编的期。',
  firstIssue: '还没有任何一期。先建一期\uFF1A写标题、导语\uFF0C再排问题和回答\uFF0C齐备后签发。',
  noSeries: '还没有栏目。请总编辑、编辑室主任或管理员先建一个栏目\uFF0C再新建一期。',
  newSeries: '新建栏目',
  untitled: '未命名',
  unnumbered: '未编号',
  never: '未刊发',
  changed: (revision: number) => `刊发版本 ${revision} 之后有更改`,
  withdrawn: '已撤回',
  missing: (count: number) => `还缺 ${count} 项`,
  ready: '齐备',
  changedBy: ({ name, time }: { name: string; time: string }) => `${name}\uFF0C${time}`,
  preview: '预览',
  published: '最近刊发',
  nothingPublished: '还没有刊发过。',
  readPage: '公开页面',
  edit: '编辑',
  revision: (revision: number) => `刊发版本 ${revision}`,
}

/** Every word of the dashboard. */
export type DashboardMessages = typeof zh

const en: DashboardMessages = {
  inWork: 'Issues in work',
  newIssue: 'New issue',
  importIssue: 'Import a page’s text',
  nothingInWork: 'No issue is in work now.',
  firstIssue:
    'There is no issue yet. Make one: write its title and lead, put questions and answers in order, and publish.',
  noSeries: 'There is no series yet. A section editor, editor-in-chief or administrator makes one first.',
  newSeries: 'New series',
  untitled: 'Untitled',
  unnumbered: 'no number',
  never: 'Never published',
  changed: (revision) => `Changed since revision ${revision}`,
  withdrawn: 'Withdrawn',
  missing: (count) => `${count} missing`,
  ready: 'Complete',
  changedBy: ({ name, time }) => `${name}, ${time}`,
  preview: 'Preview',
  published: 'Recently published',
  nothingPublished: 'Nothing has been published yet.',
  readPage: 'Public page',
  edit: 'Edit',
  revision: (revision) => `Revision ${revision}`,
}

/** The words of the dashboard in both languages of the admin. */
export const dashboardMessages: Record<Locale, DashboardMessages> = { zh, en }
