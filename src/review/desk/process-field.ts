import type { JSONField, PayloadRequest } from 'payload'
import { chiefs, fieldForStaff, hasRole } from '../../kernel/access.ts'
import { languageOf } from '../../kernel/error-response.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { checkProcess } from '../process/check-process.ts'
import { processSchema } from '../process/process.ts'

/** The steps that the issues of a series go through; empty asks for nothing. An issue copies it when its record begins. */
export const processField: JSONField = {
  name: 'process',
  type: 'json',
  label: { zh: '审校流程', en: 'Review process' },
  access: {
    create: ({ req }) => hasRole(req, chiefs),
    read: fieldForStaff,
    update: ({ req }) => hasRole(req, chiefs),
  },
  admin: { components: { Field: '/review/admin/process/process-field.tsx#ProcessField' } },
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    if (value === null || value === undefined) return true
    const parsed = processSchema.safeParse(value)
    const fault = parsed.success ? checkProcess(parsed.data) : describeShape(parsed.error.issues[0]?.path)
    return fault ? fault[languageOf(req)] : true
  },
}

function describeShape(path: readonly PropertyKey[] = []): Bilingual {
  const index = path.find((part) => typeof part === 'number')
  const number = typeof index === 'number' ? index + 1 : 1
  return {
    zh: `第 ${number} 步没有填完整\uFF1A名称要有中文和英文\uFF0C代号用小写拉丁字母、数字和连字符。`,
    en: `Step ${number} is not complete: it needs a name in both languages, and a key of small letters, digits and hyphens.`,
  }
}
