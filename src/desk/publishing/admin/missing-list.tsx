'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { useDocumentOpener } from '../../admin/document-opener.tsx'
import { focusAddingAnswer, focusField } from '../../admin/focus-field.ts'
import type { MissingLine } from '../press-answers.ts'
import { refreshPressState } from './press-state.ts'

/** What is missing, each line a way to where it is put right. `onLeave` runs when a line was followed. */
export function MissingList({
  issueId,
  missing,
  onLeave,
}: {
  issueId: number
  missing: readonly MissingLine[]
  onLeave?: () => void
}) {
  const router = useRouter()
  const onClose = useCallback(() => void refreshPressState(issueId), [issueId])
  const [drawer, open] = useDocumentOpener(onClose)
  const follow = ({ code, target, field, href }: MissingLine) => {
    onLeave?.()
    if (href) return router.push(href)
    if (!target) return
    const isHere = target.collection === 'issues' && target.id === issueId
    if (code === 'no-answers') focusAddingAnswer(target.id)
    else if (isHere) focusField({ within: '.collection-edit--issues', field: field ?? 'title' })
    else open({ ...target, field })
  }
  return (
    <>
      <ul className="press-missing">
        {missing.map((line) => (
          <li
            key={`${line.code}-${line.target?.collection}-${line.target?.id}-${line.field}-${line.href}-${line.zh}`}
          >
            <button type="button" onClick={() => follow(line)}>
              {line.message}
            </button>
          </li>
        ))}
      </ul>
      {drawer}
    </>
  )
}
