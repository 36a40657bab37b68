'use client'
import { type ReactNode, useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { mayBlock, mayResolve, mayUnblock } from '../rules.ts'
import type { ShownThread } from '../thread.ts'
import { CommentView } from './comment-view.tsx'
import { useThreadsHere } from './threads-context.tsx'
import { WordsForm } from './words-form.tsx'

/** One thread: its words, what was said, and what can be done; `children` are the ways to its place. */
export function ThreadCard({ thread, children }: { thread: ShownThread; children?: ReactNode }) {
  const { messages, language, act, active, setActive } = useThreadsHere()
  const isActive = active === thread.id
  const { quote, place, blocking, resolved } = thread
  const kind = [
    'threads-card',
    isActive ? 'threads-card--active' : '',
    blocking && !resolved ? 'threads-card--blocking' : '',
  ].join(' ')
  return (
    // What makes it the active one is that something in it has the focus, or that it is pressed anywhere.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={kind}
      data-thread={thread.id}
      aria-label={`${messages.comment} “${quote.slice(0, 30)}”`}
      onFocus={() => setActive(thread.id)}
      onMouseDown={() => setActive(thread.id)}
    >
      <blockquote className={place ? 'threads-quote' : 'threads-quote threads-quote--lost'}>
        {quote}
      </blockquote>
      {place ? null : <p className="threads-note">{messages.lost}</p>}
      {place && place.text !== quote ? (
        <p className="threads-note">
          {messages.nowReads}
          {place.text}
        </p>
      ) : null}
      {blocking && !resolved ? <p className="threads-block">{messages.blockedBy(blocking.name)}</p> : null}
      <ol>
        {thread.comments.map((comment) => (
          <CommentView key={comment.id} threadId={thread.id} comment={comment} />
        ))}
      </ol>
      {resolved ? (
        <p className="threads-note">
          {messages.resolvedBy(
            resolved.by.name,
            formatTime(resolved.at, { language, timeZone: newsroomTimeZone }),
          )}
        </p>
      ) : null}
      {children}
      {isActive ? (
        <>
          <WordsForm
            label={messages.reply}
            submit={messages.send}
            onSubmit={async (words) => {
              await act({ path: `/${thread.id}/replies`, method: 'POST', body: words })
            }}
            onCancel={() => setActive(null)}
          />
          <ThreadActs thread={thread} />
        </>
      ) : null}
    </article>
  )
}

/** Resolving, reopening, and standing in the way of printing, for whom it may be. */
function ThreadActs({ thread }: { thread: ShownThread }) {
  const { me, messages, act } = useThreadsHere()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { blocking, resolved } = thread
  const post = (path: string, body: object) =>
    void act({ path: `/${thread.id}${path}`, method: 'POST', body }).then(
      () => setRefusal(null),
      (error: unknown) => setRefusal(readMessage(error) ?? messages.failed),
    )
  return (
    <>
      <p className="threads-buttons">
        {mayResolve(me, thread) ? (
          <button type="button" onClick={() => post('/resolved', { isResolved: resolved === null })}>
            {resolved ? messages.reopen : messages.resolve}
          </button>
        ) : null}
        {!resolved && (blocking ? mayUnblock(me, thread) : mayBlock(me)) ? (
          <button type="button" onClick={() => post('/blocking', { isBlocking: blocking === null })}>
            {blocking ? messages.notBlocking : messages.makeBlocking}
          </button>
        ) : null}
      </p>
      {refusal ? (
        <p className="threads-refusal" role="alert">
          {refusal}
        </p>
      ) : null}
    </>
  )
}
