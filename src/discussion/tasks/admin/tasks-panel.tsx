'use client'
import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useHasRole } from '../../../desk/admin/use-has-role.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PressDialog } from '../../../desk/publishing/admin/press-dialog.tsx'
import type { Task } from '../../../generated/payload-types.ts'
import { composers } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/documents.ts'
import { taskMessages } from '../messages.ts'
import { TaskForm } from './task-form.tsx'
import { TaskItem } from './task-item.tsx'
import { type TaskDraft, useTasks } from './use-tasks.ts'
import '../../../review/admin/sign-off/sign-off.css'
import './tasks.css'

/** Who has what to do with a document, in the sidebar of its form; on an issue with its parts. */
export function TasksPanel() {
  const messages = useMessages(taskMessages)
  const { id, collectionSlug } = useDocumentInfo()
  const documentId = typeof id === 'number' ? id : null
  const { tasks, timeZone, refusal, assign, change } = useTasks({
    collection: collectionSlug ?? '',
    id: documentId,
  })
  const isAssigner = useHasRole(composers)
  const { openModal, closeModal } = useModal()
  const [edited, setEdited] = useState<Task | null>(null)
  const meant = Number(useSearchParams().get('task'))
  if (documentId === null) return null
  const slug = `task-${collectionSlug}-${documentId}`
  const open = (task: Task | null) => {
    setEdited(task)
    openModal(slug)
  }
  const submit = (draft: TaskDraft) => (edited ? change(edited.id, draft) : assign(draft))
  const current = tasks?.filter(({ state }) => state === 'open') ?? []
  const closed = tasks?.filter(({ state }) => state !== 'open') ?? []
  return (
    <section className="press-panel field-type tasks" aria-labelledby="tasks-title">
      <h3 id="tasks-title">{messages.tasks}</h3>
      {refusal ? <p role="alert">{refusal}</p> : null}
      {tasks && current.length === 0 ? <p>{messages.nothing}</p> : null}
      <ul>{current.map(show)}</ul>
      {closed.length > 0 ? (
        <details open={closed.some(({ id: closedId }) => closedId === meant)}>
          <summary>{messages.closed(closed.length)}</summary>
          <ul>{closed.map(show)}</ul>
        </details>
      ) : null}
      {isAssigner ? (
        <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={() => open(null)}>
          {messages.assign}
        </Button>
      ) : null}
      <PressDialog slug={slug} heading={edited ? messages.editTitle : messages.assignTitle}>
        {/* React tells the document's own form of what is sent here as well: it would save. */}
        <div onSubmit={(event) => event.stopPropagation()}>
          <TaskForm
            given={edited ? draftOf(edited) : {}}
            onSubmit={submit}
            onClose={() => closeModal(slug)}
          />
        </div>
      </PressDialog>
    </section>
  )

  function show(task: Task) {
    const isOfPart = task.document.relationTo !== collectionSlug
    return (
      <TaskItem
        key={task.id}
        task={task}
        title={isOfPart ? task.title || messages.untitled : null}
        timeZone={timeZone}
        isMeant={task.id === meant}
        onState={(state) => change(task.id, { state })}
        onEdit={() => open(task)}
      />
    )
  }
}

function draftOf({ assignee, due, note }: Task): Partial<TaskDraft> {
  return { assignee: idOf(assignee) ?? undefined, due, note: note ?? '' }
}
