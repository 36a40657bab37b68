'use client'
import { useEffect, useId, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Person } from '../../../generated/payload-types.ts'
import { DialogForm } from '../../../review/admin/board/dialog-form.tsx'
import { taskMessages } from '../messages.ts'
import { isDay } from '../rules.ts'
import type { TaskDraft } from './use-tasks.ts'

type Props = {
  given: Partial<TaskDraft>
  onSubmit: (draft: TaskDraft) => Promise<void>
  onClose: () => void
}

/** Says who is to do what until when. */
export function TaskForm({ given, onSubmit, onClose }: Props) {
  const messages = useMessages(taskMessages)
  const id = useId()
  const people = usePeople()
  const [assignee, setAssignee] = useState(String(given.assignee ?? ''))
  const [due, setDue] = useState(given.due ?? '')
  const [note, setNote] = useState(given.note ?? '')
  return (
    <DialogForm
      submit={messages.save}
      isReady={assignee !== '' && isDay(due)}
      onClose={onClose}
      onSubmit={() => onSubmit({ assignee: Number(assignee), due, note })}
    >
      <div className="sign-off-field">
        <label htmlFor={`${id}-assignee`}>{messages.assignee}</label>
        <select
          id={`${id}-assignee`}
          required
          value={assignee}
          onChange={({ target }) => setAssignee(target.value)}
        >
          <option value="">{messages.choose}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className="sign-off-field">
        <label htmlFor={`${id}-due`}>{messages.dueLabel}</label>
        <input
          id={`${id}-due`}
          type="date"
          required
          value={due}
          onChange={({ target }) => setDue(target.value)}
        />
      </div>
      <div className="sign-off-field">
        <label htmlFor={`${id}-note`}>{messages.note}</label>
        <textarea
          id={`${id}-note`}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
    </DialogForm>
  )
}

function usePeople(): Pick<Person, 'id' | 'name'>[] {
  const client = useDeskClient()
  const [people, setPeople] = useState<Pick<Person, 'id' | 'name'>[]>([])
  useEffect(() => {
    let isWanted = true
    client<{ docs: Person[] }>({ path: '/people?sort=name&pagination=false&depth=0' })
      .then(({ docs }) => isWanted && setPeople(docs))
      // Without the list nobody can be chosen, and the form does not send.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client])
  return people
}
