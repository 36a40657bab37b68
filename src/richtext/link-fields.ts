import type { Field, TextFieldSingleValidation } from 'payload'
import { isSafeLink } from '../edition/links.ts'

const sentence = {
  zh: '请填写以 https://、http:// 或 mailto: 开头的完整地址\uFF0C或以 / 开头的本站地址。',
  en: 'Write a full address that begins with https://, http:// or mailto:, or one of this site that begins with /.',
}

/**
 * Answers the fields of a link's form: text and address, held to rule F6. Payload's own also offer documents and new
 * tabs; `linkType` stays, hidden, because its link node reads it.
 */
export function linkFields(): Field[] {
  return [
    { name: 'text', type: 'text', required: true, label: { zh: '显示文字', en: 'Text' } },
    {
      name: 'linkType',
      type: 'radio',
      required: true,
      defaultValue: 'custom',
      options: [{ value: 'custom', label: { zh: '网址', en: 'Address' } }],
      admin: { hidden: true },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { zh: '链接地址', en: 'Address' },
      validate: validateAddress,
    },
  ]
}

const validateAddress: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && isSafeLink(value.trim())) return true
  return req.i18n.language === 'zh' ? sentence.zh : sentence.en
}
