'use client'
import type { ShownThread } from '../thread.ts'
import { type Filter, filters, filterThreads } from './filter-threads.ts'
import { useThreadsHere } from './threads-context.tsx'

/** Chooses which threads are shown, and says how many there are of each. */
export function FilterBar({
  threads,
  filter,
  onChoose,
}: {
  threads: readonly ShownThread[]
  filter: Filter
  onChoose: (filter: Filter) => void
}) {
  const { me, messages } = useThreadsHere()
  return (
    // A group of buttons of no form: there is no element for it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="threads-filters" role="group" aria-label={messages.filters}>
      {filters.map((name) => (
        <button key={name} type="button" aria-pressed={filter === name} onClick={() => onChoose(name)}>
          {messages[name]} {filterThreads(threads, { filter: name, me: me.id }).length}
        </button>
      ))}
    </div>
  )
}
