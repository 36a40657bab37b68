'use client'
import { ConflictChoice } from '../../admin/conflict/conflict-choice.tsx'
import { conflictMessages } from '../../admin/conflict/messages.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { runningOrderMessages } from '../messages.ts'
import type { QuestionLine } from '../view.ts'
import { useQuestionSaving } from './use-question-saving.ts'

/** A question's text, edited in place: saved when the typing pauses, and when the field is left. */
export function QuestionText({
  question,
  label,
  readOnly,
}: {
  question: QuestionLine
  label: string
  readOnly: boolean
}) {
  const messages = useMessages(runningOrderMessages)
  const { title } = useMessages(conflictMessages)
  const { text, isSaving, conflict, write, saveNow, choose } = useQuestionSaving(question)
  return (
    <div className="running-order__question">
      <textarea
        aria-label={label}
        placeholder={messages.questionPlaceholder}
        value={text}
        readOnly={readOnly}
        rows={1}
        onChange={({ target }) => write(target.value)}
        onBlur={({ target }) => saveNow(target.value)}
      />
      <output className="running-order__saving">{isSaving ? messages.saving : ''}</output>
      {conflict ? (
        <section className="conflict-panel" role="alert" aria-label={title}>
          <ConflictChoice conflict={conflict} yours={text} onChoose={choose} />
        </section>
      ) : null}
    </div>
  )
}
