'use client'
import { getTranslation } from '@payloadcms/translations'
import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { wordConflictValue } from '../../desk/admin/conflict/conflict.ts'
import { findField } from '../../desk/admin/conflict/find-field.ts'
import { conflictMessages } from '../../desk/admin/conflict/messages.ts'
import { useDocumentFields } from '../../desk/admin/conflict/use-document-fields.ts'
import { useDeskClient } from '../../desk/admin/desk-client.ts'
import { useMessages } from '../../desk/admin/use-messages.ts'
import type { Values } from '../plain-value.ts'
import { findRemover } from './find-remover.ts'
import type { FormAgreement } from './form-agreement.ts'

/** How many sittings are looked through for the one that took a row out. */
const sittingsLookedThrough = 20

/**
 * Answers how to bring the rows of the form in line with what stands now: what somebody else has taken out goes, and is
 * named with who took it out; what they have moved is moved.
 */
export function useAlignedRows(): (agreement: FormAgreement, shown: Values) => void {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const messages = useMessages(conflictMessages)
  const fields = useDocumentFields()
  const client = useDeskClient()

  const tell = async (name: string, rows: readonly Values[]) => {
    const { docs } = await client<{ docs: unknown[] }>({
      path: `/${collectionSlug}/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0&limit=${sittingsLookedThrough}&select[version][${name}]=true&select[version][changedBy]=true`,
    }).catch(() => ({ docs: [] }))
    const found = findField(fields, name)
    const label = found && 'label' in found && found.label ? getTranslation(found.label, i18n) : name
    for (const row of rows) {
      const words = wordConflictValue(row).split('\n').slice(0, 2).join(' ')
      const text = messages.removedBy(findRemover(docs, name, row.id), { label: String(label), words })
      // Stays until it is read and closed: what has gone cannot be looked up in the form any more.
      toast.info(text, { duration: Number.POSITIVE_INFINITY })
    }
  }

  return (agreement, shown) => {
    for (const { name, removed, moves } of agreement.alignments(shown)) {
      for (const { index } of removed) dispatchFields({ type: 'REMOVE_ROW', path: name, rowIndex: index })
      for (const { from, to } of moves) {
        dispatchFields({ type: 'MOVE_ROW', path: name, moveFromIndex: from, moveToIndex: to })
      }
      if (removed.length > 0) void tell(name, removed.map(({ row }) => row).toReversed())
    }
  }
}
