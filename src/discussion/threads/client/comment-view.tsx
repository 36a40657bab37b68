'use client'
import { useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { mayDelete, mayEdit } from '../rules.ts'
import type { Comment } from '../thread.ts'
import { useThreadsHere } from './threads-context.tsx'
import { WordsForm } from './words-form.tsx'

/** One comment: who, when, the words; and for whom it may be, editing and deleting it. */
export function CommentView({ threadId, comment }: { threadId: number; comment: Comment }) {
  const { me, messages, language, act } = useThreadsHere()
  const [doing, setDoing] = useState<'reading' | 'editing' | 'deleting'>('reading')
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = `/${threadId}/comments/${comment.id}`
  const remove = () =>
    void act({ path, method: 'DELETE' }).catch((error: unknown) =>
      setRefusal(readMessage(error) ?? messages.failed),
    )
  return (
    <li className="threads-comment">
      <p className="threads-by">
        <b>{comment.by.name}</b>{' '}
        <time dateTime={comment.at}>{formatTime(comment.at, { language, timeZone: newsroomTimeZone })}</time>
        {comment.editedAt ? <span> · {messages.edited}</span> : null}
      </p>
      {comment.isDeleted ? <p className="threads-gone">{messages.deleted}</p> : null}
      {doing === 'editing' ? (
        <WordsForm
          label={messages.edit}
          submit={messages.save}
          begin={comment.body}
          isFocused
          onSubmit={async (words) => {
            await act({ path, method: 'PATCH', body: words })
            setDoing('reading')
          }}
          onCancel={() => setDoing('reading')}
        />
      ) : (
        <p className="threads-words">{comment.body}</p>
      )}
      {doing === 'editing' ? null : (
        <p className="threads-own">
          {mayEdit(me, comment) ? (
            <button type="button" onClick={() => setDoing('editing')}>
              {messages.edit}
            </button>
          ) : null}
          {mayDelete(me, comment) && doing === 'reading' ? (
            <button type="button" onClick={() => setDoing('deleting')}>
              {messages.remove}
            </button>
          ) : null}
          {doing === 'deleting' ? (
            <>
              <button type="button" className="threads-danger" onClick={remove}>
                {messages.confirmRemove}
              </button>
              <button type="button" onClick={() => setDoing('reading')}>
                {messages.cancel}
              </button>
            </>
          ) : null}
        </p>
      )}
      {refusal ? (
        <p className="threads-refusal" role="alert">
          {refusal}
        </p>
      ) : null}
    </li>
  )
}
