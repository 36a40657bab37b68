import type { Locale } from '../../../kernel/locales.ts'
import type { Consent } from '../rules/consent.ts'
import type { ConsentRule } from '../rules/consent-rule.ts'
import type { InvitationState } from '../rules/invitation.ts'

const zh = {
  title: '专家审阅',
  about: '给专家一个链接\uFF1A不用注册\uFF0C只看得到这一篇。',
  unsaved: '保存之后可以邀请专家。',
  invite: '邀请专家',
  name: '专家姓名',
  byline: '署名',
  noByline: '不指定',
  email: '邮箱\uFF08可不填\uFF09',
  right: '可以做什么',
  days: '有效天数',
  create: '生成链接',
  cancel: '取消',
  copyLink: '复制链接',
  copyLetter: '复制信件',
  copied: '已复制',
  send: '发邮件',
  sent: '邮件已发出。',
  extend: '延长 14 天',
  revoke: '撤回',
  until: (day: string) => `有效期到 ${day}`,
  states: { open: '', expired: '已过期', revoked: '已撤回' } satisfies Record<InvitationState, string>,
  revokedBy: (name: string, time: string) => `${name} 于 ${time} 撤回`,
  opened: (time: string) => `${time} 打开`,
  notOpened: '还没有打开',
  read: (time: string) => `${time} 读完`,
  titles: {
    none: '',
    present: '署名已确认',
    earlier: '署名确认之后又有改动',
    asked: '要求改署名\uFF1A',
  } satisfies Record<Consent['title']['state'], string>,
  agreed: {
    none: '尚未同意刊发',
    present: '同意刊发现在的文字',
    earlier: '同意的是先前的文字',
    withdrawn: '收回了同意',
  } satisfies Record<Consent['agreed']['state'], string>,
  showChanges: '看看此后改了什么',
  hideChanges: '收起',
  threads: (count: number) => (count === 0 ? '请专家看批注' : `请专家看批注\uFF08已给 ${count} 条\uFF09`),
  threadsAbout: (name: string) => `勾选的批注\uFF0C${name}在链接里看得到其中的全部对话\uFF0C也可以回复。`,
  noThreads: '这篇稿件还没有批注。先在正文里选中文字批注\uFF0C再到这里给专家看。',
  said: (by: string, words: string) => `${by}\uFF1A${words}`,
  loading: '正在读取…',
  failed: '没有做成。请再试一次。',
  consentsTitle: '专家同意刊发',
  allAgreed: '邀请过的专家都同意现在的文字。',
  rules: {
    ignore: '本栏目不作要求。',
    warn: '本栏目只作提示\uFF0C不影响刊发。',
    stop: '本栏目要求专家同意现在的文字\uFF0C否则不能刊发。',
  } satisfies Record<ConsentRule, string>,
}

/** The words around invitations at the desk. */
export type InvitationMessages = typeof zh

const en: InvitationMessages = {
  title: 'Review by the expert',
  about: 'A link for an expert: no account, and nothing but this piece.',
  unsaved: 'Save first, then invite an expert.',
  invite: 'Invite an expert',
  name: 'Name of the expert',
  byline: 'Signature',
  noByline: 'None in particular',
  email: 'E-mail (optional)',
  right: 'What they may do',
  days: 'Days it is open',
  create: 'Make the link',
  cancel: 'Cancel',
  copyLink: 'Copy the link',
  copyLetter: 'Copy the letter',
  copied: 'Copied',
  send: 'Send by mail',
  sent: 'The letter is on its way.',
  extend: '14 more days',
  revoke: 'Revoke',
  until: (day) => `Open until ${day}`,
  states: { open: '', expired: 'Expired', revoked: 'Revoked' },
  revokedBy: (name, time) => `Revoked by ${name}, ${time}`,
  opened: (time) => `Opened ${time}`,
  notOpened: 'Not opened yet',
  read: (time) => `Read ${time}`,
  titles: {
    none: '',
    present: 'Signature confirmed',
    earlier: 'The signature has changed since it was confirmed',
    asked: 'Asks for another signature: ',
  },
  agreed: {
    none: 'Has not yet agreed to publication',
    present: 'Agreed to the present text',
    earlier: 'Agreed to an earlier text',
    withdrawn: 'Took back the consent',
  },
  showChanges: 'What has changed since',
  hideChanges: 'Close',
  threads: (count) =>
    count === 0 ? 'Ask the expert about a comment' : `Ask the expert about a comment (${count} shown)`,
  threadsAbout: (name) =>
    `By the link, ${name} reads all that is said in the chosen comments, and can answer.`,
  noThreads: 'Nobody has commented on this text yet. Comment on some words, then show the comment here.',
  said: (by, words) => `${by}: ${words}`,
  loading: 'Loading…',
  failed: 'That did not work. Please try again.',
  consentsTitle: 'Consent of experts',
  allAgreed: 'All experts who were asked agreed to the present texts.',
  rules: {
    ignore: 'This series asks for nothing.',
    warn: 'This series warns only; publishing is open.',
    stop: 'This series publishes only what the experts agreed to.',
  },
}

/** The words around invitations in both languages of the admin. */
export const invitationMessages: Record<Locale, InvitationMessages> = { zh, en }
