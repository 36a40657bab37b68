import type { Role } from '../kernel/access.ts'
import type { Bilingual } from '../kernel/locales.ts'

/** What each role is called in the newsroom. */
export const roleLabels: Record<Role, Bilingual> = {
  admin: { zh: '管理员', en: 'Administrator' },
  'chief-editor': { zh: '总编辑', en: 'Editor-in-chief' },
  'section-editor': { zh: '编辑室主任', en: 'Section editor' },
  editor: { zh: '责任编辑', en: 'Editor' },
  proofreader: { zh: '校对', en: 'Proofreader' },
  reader: { zh: '读者', en: 'Reader' },
}
