import type { ReactNode } from 'react'
import type { Thread } from '../../threads/thread.ts'
import { listBlockWords } from '../rules/block-words.ts'
import type { PageFacts } from './page-facts.ts'

const shownLetters = 24

/** What the expert and the editors said to each other about the text, and a form to say more; it needs no scripts. */
export function CommentsView({ facts, threads }: { facts: PageFacts; threads: readonly Thread[] }) {
  const { messages, opened } = facts
  const { locale } = opened.invitation
  const blocks = listBlockWords(opened.piece.content.body)
  return (
    <section className="guest-comments" aria-labelledby="guest-comments">
      <h2 id="guest-comments">{messages.commentsTitle}</h2>
      <p className="guest-quiet">{messages.commentsAbout}</p>
      {threads.map((thread) => (
        <ThreadView key={thread.id} facts={facts} thread={thread} />
      ))}
      <details className="guest-other" open={facts.refused === 'comment'}>
        <summary>{messages.commentNew}</summary>
        <CommentForm facts={facts} submit={messages.commentSend}>
          <label htmlFor="guest-block">{messages.commentOn}</label>
          <select id="guest-block" name="block" lang={locale}>
            {blocks.map(({ blockId, words }) => (
              <option key={blockId} value={blockId}>
                {shorten(words)}
              </option>
            ))}
          </select>
        </CommentForm>
      </details>
    </section>
  )
}

function ThreadView({ facts, thread }: { facts: PageFacts; thread: Thread }) {
  const { messages, time } = facts
  const said = thread.comments.filter(({ isDeleted }) => !isDeleted)
  return (
    <article className="guest-step">
      <blockquote className="guest-quiet">{shorten(thread.quote)}</blockquote>
      {said.map(({ id, by, body, at }) => (
        <div key={id}>
          <p>
            <b>{by.name}</b> <span className="guest-quiet">{time(at)}</span>
          </p>
          <p className="guest-said">{body}</p>
        </div>
      ))}
      {thread.resolved ? (
        <p className="guest-quiet">{messages.commentResolved}</p>
      ) : (
        <details className="guest-other">
          <summary>{messages.commentReply}</summary>
          <CommentForm facts={facts} submit={messages.commentSend} threadId={thread.id} />
        </details>
      )}
    </article>
  )
}

function CommentForm({
  facts,
  submit,
  threadId,
  children,
}: {
  facts: PageFacts
  submit: string
  threadId?: number
  children?: ReactNode
}) {
  const { token, language, messages } = facts
  const id = `guest-body-${threadId ?? 'new'}`
  return (
    <form method="post" action={`/invitations/${token}/comments`} className="guest-act">
      <input type="hidden" name="language" value={language} />
      {threadId === undefined ? null : <input type="hidden" name="thread" value={threadId} />}
      {children}
      <label htmlFor={id}>{messages.commentWords}</label>
      <textarea id={id} name="body" rows={3} maxLength={4000} required />
      <button type="submit" className="guest-button">
        {submit}
      </button>
    </form>
  )
}

function shorten(words: string): string {
  const letters = Array.from(words)
  return letters.length > shownLetters ? `${letters.slice(0, shownLetters - 1).join('')}…` : words
}
