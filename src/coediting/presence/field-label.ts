import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** Answers what a form calls the field at a path; the path's outermost field where the inner ones have no name. */
export function labelField(
  fields: readonly ClientField[],
  { path, i18n }: { path: string; i18n: I18nClient },
): string | null {
  const [name, ...rest] = path.split('.')
  for (const field of fields) {
    if ('name' in field && field.name) {
      if (field.name !== name) continue
      const label = 'label' in field && field.label ? field.label : null
      const own = typeof label === 'string' || isRecord(label) ? getTranslation(label, i18n) : field.name
      const isGroup = field.type === 'group'
      return (isGroup && labelField(field.fields, { path: rest.join('.'), i18n })) || own
    }
    const found = labelField(innerFields(field), { path, i18n })
    if (found) return found
  }
  return null
}

function innerFields(field: ClientField): ClientField[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  return 'fields' in field ? field.fields : []
}

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null
}
