'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useHasRole } from '../../../desk/admin/use-has-role.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Task } from '../../../generated/payload-types.ts'
import { composers } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/documents.ts'
import { taskMessages } from '../messages.ts'
import { dayOf } from '../rules.ts'

type Props = {
  task: Task
  /** Its document, where the list is of several. */
  title: string | null
  /** In which its dates are: its series' (IANA). */
  timeZone: string
  /** Whether the address leads to it. */
  isMeant: boolean
  onState: (state: Task['state']) => Promise<void>
  onEdit: () => void
}

/** A task on its document: who, until when, what for, and what the person who looks may do. */
export function TaskItem({ task, title, timeZone, isMeant, onState, onEdit }: Props) {
  const messages = useMessages(taskMessages)
  const { user } = useAuth()
  const isAssigner = useHasRole(composers)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [now] = useState(() => new Date())
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isMeant) item.current?.scrollIntoView({ block: 'center' })
  }, [isMeant])
  const isOpen = task.state === 'open'
  const isLate = isOpen && task.due < dayOf(now, timeZone)
  const mayClose = isAssigner || (user !== null && idOf(task.assignee) === user?.id)
  const set = (state: Task['state']) => {
    setRefusal(null)
    onState(state).catch((error: unknown) => setRefusal(readMessage(error) ?? messages.notDone))
  }
  return (
    <li ref={item} className={isMeant ? 'tasks__item tasks__item--meant' : 'tasks__item'}>
      <b>{nameOf(task.assignee) ?? messages.nobody}</b>{' '}
      <span className={isLate ? 'tasks__late' : undefined}>
        {isLate ? messages.late(task.due) : messages.due(task.due)}
      </span>
      {title ? <p className="tasks__title">{title}</p> : null}
      {task.note ? <p className="tasks__note">{task.note}</p> : null}
      {nameOf(task.assignedBy) ? (
        <p className="tasks__by">{messages.by(nameOf(task.assignedBy) ?? '')}</p>
      ) : null}
      {refusal ? <p role="alert">{refusal}</p> : null}
      {mayClose ? (
        <div className="tasks__acts">
          <Act onClick={() => set(isOpen ? 'done' : 'open')}>{isOpen ? messages.done : messages.reopen}</Act>
          {isAssigner && isOpen ? <Act onClick={onEdit}>{messages.edit}</Act> : null}
          {isAssigner && isOpen ? <Act onClick={() => set('cancelled')}>{messages.cancel}</Act> : null}
        </div>
      ) : null}
    </li>
  )
}

function Act({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={onClick}>
      {children}
    </Button>
  )
}

function nameOf(person: Task['assignee']): string | null {
  return typeof person === 'object' ? (person?.name ?? null) : null
}
