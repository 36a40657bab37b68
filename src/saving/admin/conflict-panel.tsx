'use client'
import type { Choice, FieldConflict } from '../../desk/admin/conflict/conflict.ts'
import { ConflictChoice } from '../../desk/admin/conflict/conflict-choice.tsx'
import { conflictMessages } from '../../desk/admin/conflict/messages.ts'
import { useMessages } from '../../desk/admin/use-messages.ts'
import { isValues, type Values } from '../plain-value.ts'

/** The fields of a form that somebody else has changed too: both values of each, to choose from. */
export function ConflictPanel({
  conflicts,
  shown,
  onChoose,
}: {
  conflicts: readonly FieldConflict[]
  shown: Values
  onChoose: (conflict: FieldConflict, choice: Choice) => Promise<void>
}) {
  const messages = useMessages(conflictMessages)
  return (
    <section className="conflict-panel" role="alert" aria-label={messages.title}>
      <h2>{messages.title}</h2>
      <p>{messages.hint}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          conflict={conflict}
          yours={findShown(shown, conflict.field)}
          onChoose={(choice) => void onChoose(conflict, choice)}
        />
      ))}
    </section>
  )
}

/** Answers what the form shows at a path of names and ids of rows: what is typed goes on while the choice is open. */
function findShown(shown: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value.find((row) => isValues(row) && row.id === step) ?? null
    return isValues(value) ? (value[step] ?? null) : null
  }, shown)
}
