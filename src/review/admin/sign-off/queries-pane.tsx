'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { QueryAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'
import { useSignOff } from './sign-off-context.tsx'
import type { Commands } from './use-commands.ts'

/** What proofreaders asked, and what the responsible editor answered. */
export function QueriesPane({ commands, time }: { commands: Commands; time: (moment: string) => string }) {
  const messages = useMessages(signOffMessages)
  const { review, selection, position, goTo, tab } = useSignOff()
  return (
    <section aria-label={messages.queriesTitle}>
      <h2>{messages.queriesTitle}</h2>
      {selection ? <p className="sign-off-quiet">{messages.selected(selection.quote)}</p> : null}
      {commands.query ? (
        <button
          type="button"
          className="sign-off-button"
          aria-keyshortcuts="Q"
          onClick={() => commands.query?.()}
        >
          {messages.ask} <kbd aria-hidden="true">Q</kbd>
        </button>
      ) : null}
      {review.queries.length === 0 ? <p>{messages.noQueries}</p> : null}
      <ol className="sign-off-list">
        {review.queries.map((query, index) => {
          const isCurrent = tab === 'queries' && index === position
          return (
            <li
              key={query.id}
              className={`sign-off-line sign-off-line--${query.answer ? 'done' : 'warning'}`}
            >
              <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => goTo(index)}>
                <q>{query.quote}</q>
                <span>{query.question}</span>
                <span className="sign-off-quiet">{messages.asked(query.by.name, time(query.at))}</span>
                <Answered query={query} time={time} />
              </button>
              {isCurrent && query.mayAnswer.allowed ? (
                <button
                  type="button"
                  className="sign-off-button"
                  aria-keyshortcuts="A"
                  onClick={() => commands.answer?.()}
                >
                  {messages.answerQuery} <kbd aria-hidden="true">A</kbd>
                </button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Answered({ query: { answer }, time }: { query: QueryAnswer; time: (moment: string) => string }) {
  const messages = useMessages(signOffMessages)
  if (!answer) return <b>{messages.openQuery}</b>
  return (
    <>
      <span>
        <b>{messages[answer.decision]}</b> {answer.text}
      </span>
      <span className="sign-off-quiet">{messages.asked(answer.by.name, time(answer.at))}</span>
    </>
  )
}
