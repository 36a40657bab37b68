'use client'
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../../kernel/error-response.ts'
import { useMessages } from '../use-messages.ts'
import { wordConflictValue } from './conflict.ts'
import { findField } from './find-field.ts'
import { conflictMessages } from './messages.ts'
import { RelatedDocuments, readIds } from './related-documents.tsx'
import { useDocumentFields } from './use-document-fields.ts'

/** One of two values as a person would name it: a picture by itself, a related document by its title, a day as a day. */
export function ConflictValue({ path, value, isRow }: { path: string; value: unknown; isRow: boolean }) {
  const messages = useMessages(conflictMessages)
  const { i18n } = useTranslation()
  const field = findField(useDocumentFields(), path)
  if (field?.type === 'upload' || field?.type === 'relationship') {
    const ids = readIds(value)
    if (ids.length > 0 && typeof field.relationTo === 'string') {
      return <RelatedDocuments collection={field.relationTo} ids={ids} />
    }
  }
  const words = wordValue()
  if (words) return <p className="conflict-choice__value">{words}</p>
  return (
    <p className="conflict-choice__value conflict-choice__value--empty">
      {isRow ? messages.removed : messages.empty}
    </p>
  )

  function wordValue(): string {
    if (field?.type === 'select') {
      const option = field.options.find((each) => typeof each !== 'string' && each.value === value)
      const label = option && typeof option !== 'string' ? getTranslation(option.label, i18n) : ''
      if (typeof label === 'string' && label) return label
    }
    if (field?.type === 'date' && typeof value === 'string' && value) {
      const format = new Intl.DateTimeFormat(languageOf({ i18n }), { dateStyle: 'medium' })
      return format.format(new Date(value))
    }
    return wordConflictValue(value)
  }
}
