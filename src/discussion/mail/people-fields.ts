import type { Field, PayloadRequest } from 'payload'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { fieldForStaff } from '../../kernel/access.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { printedLanguages } from '../../kernel/locales.ts'
import { privateToPerson } from '../../people/access.ts'
import { isTimeZone, sayTimeZone } from '../../series/rules.ts'
import { mailChoices } from './choices.ts'

const access = { create: fieldForStaff, read: privateToPerson, update: privateToPerson }

/** How each person wants their mail; without a choice at once, in Chinese and by the newsroom's clock. */
export const mailFields: Field[] = [
  {
    name: 'mail',
    type: 'select',
    label: { zh: '收件箱的邮件', en: 'Mail from the inbox' },
    defaultValue: 'at-once',
    options: Object.entries(mailChoices).map(([value, label]) => ({ value, label })),
    admin: {
      isClearable: false,
      description: {
        zh: '已读的消息不再发邮件。紧急撤稿的提醒总会发送。',
        en: 'What you have read is not mailed. Reminders of emergency takedowns are always sent.',
      },
    },
    access,
  },
  {
    name: 'mailLanguage',
    type: 'select',
    label: { zh: '邮件的语言', en: 'Language of mail' },
    defaultValue: 'zh',
    options: printedLanguages.map(({ code, label }) => ({ value: code, label })),
    admin: { isClearable: false },
    access,
  },
  {
    name: 'timeZone',
    type: 'text',
    label: { zh: '时区', en: 'Time zone' },
    admin: {
      placeholder: newsroomTimeZone,
      description: {
        zh: '每天汇总的邮件在这里的早上八点发出\uFF1B不填则按编辑部的时间。',
        en: 'The daily letter goes out at eight in the morning here; at the newsroom’s time when empty.',
      },
    },
    validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
      !value || isTimeZone(value) || sayTimeZone(languageOf(req)),
    access,
  },
]
