import type { Bilingual } from '../../kernel/locales.ts'

/** When somebody has what is in their inbox mailed to them, with the names of the choices. */
export const mailChoices = {
  'at-once': { zh: '随时发送', en: 'At once' },
  daily: { zh: '每天早上汇总', en: 'Once a day, in the morning' },
  never: { zh: '不发邮件', en: 'Never' },
} as const satisfies Record<string, Bilingual>
