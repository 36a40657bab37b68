import type { Bilingual, Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import type { ActivityDetails } from './acts.ts'

const zh = {
  activity: '操作记录',
  about: '谁在什么时候做了什么。这里的每一行都不能改\uFF0C也不能删。',
  aboutAccounts: '登录、角色、密码和密钥的记录\uFF0C只有管理员、总编辑和编辑室主任看得到。',
  notAllowed: '操作记录只给采编人员看。',
  person: '人员',
  everybody: '所有人',
  collection: '类别',
  everything: '所有类别',
  day: '日期',
  filter: '筛选',
  clearFilter: '不筛选',
  system: '系统',
  unknownAccount: '没有这个账号',
  nothing: '还没有记录。',
  nothingFound: '没有符合筛选条件的记录。',
  fields: (labels: string[]) => `字段\uFF1A${labels.join('、')}`,
  history: '历史',
  historyOf: (title: string) => `${title} 的历史`,
  onlyThis: '只看这一项',
  pages: '分页',
  page: (page: number, pages: number) => `第 ${page} 页\uFF0C共 ${pages} 页`,
  newer: '较新的',
  older: '较早的',
  when: '时间',
  who: '人员',
  what: '做了什么',
}

/** Every word of the activity log's view. */
export type ActivityMessages = typeof zh

const en: ActivityMessages = {
  activity: 'Activity',
  about: 'Who did what when. No line of it can be changed or removed.',
  aboutAccounts:
    'Sign-ins, roles, passwords and keys are shown to administrators, chief and section editors only.',
  notAllowed: 'The activity log is for members of staff.',
  person: 'Person',
  everybody: 'Everybody',
  collection: 'Kind',
  everything: 'All kinds',
  day: 'Day',
  filter: 'Filter',
  clearFilter: 'No filter',
  system: 'The system',
  unknownAccount: 'no such account',
  nothing: 'There is nothing on record yet.',
  nothingFound: 'Nothing on record fits the filter.',
  fields: (labels) => `Fields: ${labels.join(', ')}`,
  history: 'History',
  historyOf: (title) => `History of ${title}`,
  onlyThis: 'Only this one',
  pages: 'Pages',
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',
  when: 'Time',
  who: 'Person',
  what: 'What was done',
}

/** The words of the activity log in both languages of the admin. */
export const activityMessages: Record<Locale, ActivityMessages> = { zh, en }

const languages: Record<string, Bilingual> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}

/** Answers what a line says beyond its act, in words; nothing for what it does not know how to say. */
export function wordDetails(details: ActivityDetails, language: Locale): string {
  const { from, to, revision } = details
  const words = details[language]
  if (typeof words === 'string') return words
  if (typeof revision === 'number') {
    const text = languages[String(details.language)]?.[language] ?? ''
    return language === 'zh' ? `刊发版本 ${revision}\uFF0C${text}` : `edition ${revision}, ${text}`
  }
  if (to === undefined) return ''
  return [from, to].map((role) => wordRole(role, language)).join(' → ')
}

function wordRole(role: string | number | null | undefined, language: Locale): string {
  const labels = Object.entries(roleLabels).find(([name]) => name === role)?.[1]
  return labels?.[language] ?? String(role ?? '')
}
