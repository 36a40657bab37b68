'use client'
import { useId, useState } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import { takedownMessages } from '../messages.ts'
import { PublicIssueItem } from './public-issue-item.tsx'
import { SealedItem } from './sealed-item.tsx'
import { useTakedownDesk } from './use-takedown-desk.ts'
import { WaitingItem } from './waiting-item.tsx'
import './takedown.css'

/** Takes issues down in two taps, and gathers what waits for a second signature. */
export function TakedownDesk() {
  const messages = useMessages(takedownMessages)
  const [query, setQuery] = useState('')
  const { desk, said, busy, act } = useTakedownDesk(query)
  const id = useId()
  return (
    <div className="takedown">
      <h1>{messages.view}</h1>
      <output className={said?.isRefusal ? 'takedown__refusal' : 'takedown__said'} aria-live="assertive">
        {said?.text}
      </output>
      {desk ? (
        <>
          <section aria-labelledby={`${id}-waiting`}>
            <h2 id={`${id}-waiting`}>{messages.waiting}</h2>
            {desk.waiting.length === 0 ? <p>{messages.nothingWaits}</p> : null}
            <ul>
              {desk.waiting.map((line) => (
                <WaitingItem key={`${line.kind} ${line.id}`} line={line} busy={busy} act={act} />
              ))}
            </ul>
          </section>
          <section aria-labelledby={`${id}-take-down`}>
            <h2 id={`${id}-take-down`}>{messages.takeDown}</h2>
            <p>{desk.mayTakeDown ? messages.takeDownHint : messages.notOnDuty}</p>
            {desk.mayTakeDown ? (
              <>
                <label htmlFor={`${id}-query`}>{messages.search}</label>
                <input
                  id={`${id}-query`}
                  type="search"
                  autoComplete="off"
                  value={query}
                  onChange={({ target }) => setQuery(target.value)}
                />
                {desk.issues.length === 0 ? <p>{messages.nothingFound}</p> : null}
                <ul>
                  {desk.issues.map((issue) => (
                    <PublicIssueItem key={issue.issueId} issue={issue} busy={busy} act={act} />
                  ))}
                </ul>
              </>
            ) : null}
          </section>
          {desk.sealed.length > 0 ? (
            <section aria-labelledby={`${id}-sealed`}>
              <h2 id={`${id}-sealed`}>{messages.sealed}</h2>
              <ul>
                {desk.sealed.map((line) => (
                  <SealedItem key={line.id} line={line} busy={busy} act={act} />
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : (
        <p>{messages.loading}</p>
      )}
    </div>
  )
}
