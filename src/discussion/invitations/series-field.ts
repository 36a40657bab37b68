import type { SelectField } from 'payload'
import { fieldForStaff } from '../../kernel/access.ts'
import type { ConsentRule } from './rules/consent-rule.ts'

const labels: Record<ConsentRule, { zh: string; en: string }> = {
  ignore: { zh: '不作要求', en: 'Asks for nothing' },
  warn: { zh: '提示编辑\uFF0C不影响刊发', en: 'Warns editors, and lets them publish' },
  stop: {
    zh: '未同意现在的文字\uFF0C不能刊发',
    en: 'Stops publication until they agree to the present text',
  },
}

/** What a series makes of the consent of experts who were invited by a link. */
export const consentRuleField: SelectField = {
  name: 'consentRule',
  type: 'select',
  defaultValue: 'warn',
  label: { zh: '专家同意刊发', en: 'Consent of invited experts' },
  options: (['ignore', 'warn', 'stop'] as const).map((value) => ({ value, label: labels[value] })),
  access: { create: fieldForStaff, read: fieldForStaff, update: fieldForStaff },
  admin: {
    position: 'sidebar',
    description: {
      zh: '只问用链接邀请过的专家。撤回邀请\uFF0C就不再等这位专家。',
      en: 'Asked of experts with an invitation only. Revoking it stops the waiting.',
    },
  },
}
