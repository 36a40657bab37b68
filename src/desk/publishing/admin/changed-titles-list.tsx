'use client'
import type { ChangedTitles } from '../../../press/changed-titles.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'

/** Experts who hold other titles by now than the current edition prints: printed, and on file. */
export function ChangedTitlesList({ changed }: { changed: readonly ChangedTitles[] }) {
  const messages = useMessages(publishingMessages)
  if (changed.length === 0) return null
  return (
    <details className="press-titles">
      <summary>{messages.changedTitles(changed.length)}</summary>
      <ul>
        {changed.map(({ name, printed, now }) => (
          <li key={`${name} ${printed}`}>
            <strong>{name}</strong>
            <dl>
              <dt>{messages.printedTitles}</dt>
              <dd>{printed}</dd>
              <dt>{messages.titlesNow}</dt>
              <dd>{now}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <p>{messages.changedTitlesHint}</p>
    </details>
  )
}
