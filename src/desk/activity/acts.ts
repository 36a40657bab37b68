import type { Bilingual } from '../../kernel/locales.ts'

/** Every act that the activity log knows, with its name; the list is closed. */
export const activityActs = {
  created: { zh: '新建', en: 'Created' },
  changed: { zh: '修改', en: 'Changed' },
  trashed: { zh: '移到回收站', en: 'Moved to the trash' },
  untrashed: { zh: '移出回收站', en: 'Taken from the trash' },
  restored: { zh: '恢复旧版', en: 'Restored a version' },
  erased: { zh: '彻底删除', en: 'Erased' },
  published: { zh: '刊发', en: 'Published' },
  corrected: { zh: '刊发更正', en: 'Published a correction' },
  archived: { zh: '刊发存档', en: 'Published from the archive' },
  withdrawn: { zh: '撤回', en: 'Withdrew' },
  reinstated: { zh: '恢复刊发', en: 'Reinstated' },
  reviewed: { zh: '审校', en: 'Review' },
  suggested: { zh: '提出修改建议', en: 'Suggested changes' },
  'suggestions-accepted': { zh: '采纳修改建议', en: 'Accepted suggestions' },
  'suggestions-declined': { zh: '谢绝修改建议', en: 'Declined suggestions' },
  'suggestions-withdrawn': { zh: '撤回修改建议', en: 'Withdrew suggestions' },
  commented: { zh: '批注', en: 'Commented' },
  'comment-changed': { zh: '修改批注', en: 'Changed a comment' },
  'comment-deleted': { zh: '删除批注', en: 'Deleted a comment' },
  'comment-resolved': { zh: '解决批注', en: 'Resolved a comment' },
  'comment-reopened': { zh: '重开批注', en: 'Reopened a comment' },
  'comment-blocks': { zh: '批注设为解决前不能刊发', en: 'Held printing until a comment is resolved' },
  'comment-unblocks': { zh: '批注不再阻止刊发', en: 'Let printing go on beside a comment' },
  invited: { zh: '邀请专家', en: 'Invited an expert' },
  consented: { zh: '专家确认', en: 'Word of an expert' },
  committed: { zh: '导入成一期', en: 'Made an issue of an import' },
  'media-replaced': { zh: '替换图片', en: 'Replaced the picture' },
  'role-changed': { zh: '改变角色', en: 'Changed the role' },
  'password-changed': { zh: '改变密码', en: 'Changed the password' },
  'api-key-made': { zh: '生成 API 密钥', en: 'Made an API key' },
  'api-key-removed': { zh: '停用 API 密钥', en: 'Removed the API key' },
  'signed-in': { zh: '登录', en: 'Signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'Failed to sign in' },
  'signed-out': { zh: '退出登录', en: 'Signed out' },
} as const satisfies Record<string, Bilingual>

/** One of these acts. */
export type ActivityAct = keyof typeof activityActs

/** Says whether a text names an act of the log. */
export function isActivityAct(value: string): value is ActivityAct {
  return Object.hasOwn(activityActs, value)
}

/** What a line says beyond its act: a role before and after, the number of an edition, the way of a call. */
export type ActivityDetails = { [name: string]: string | number | null }

/** An act as it is written into the log. */
export type NewActivity = {
  act: ActivityAct
  collection: string
  documentId: number | string | null
  /** What the document is called at the time. */
  title: string | null
  /** The names of the fields that changed, never their values. */
  fields?: readonly string[]
  details?: ActivityDetails
}
