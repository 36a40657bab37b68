import { nameRoom } from '../../../coediting/rooms/room.ts'
import { languageTag } from '../../../page/dates.ts'
import type { Thread } from '../../threads/thread.ts'
import { GuestEditor } from '../editor/guest-editor.tsx'
import { countWaiting } from '../rules/guest-thread.ts'
import { holdsRight } from '../rules/rights.ts'
import { CommentsView } from './comments-view.tsx'
import { GuestText } from './guest-text.tsx'
import { LanguageLink } from './language-link.tsx'
import { NoteOpening } from './note-opening.tsx'
import { guestPath, type PageFacts } from './page-facts.ts'
import { StepsView } from './steps-view.tsx'
import { WriteForm } from './write-form.tsx'

/** The page of an invitation: the answer, and what its expert is asked for. */
export function GuestView({ facts, threads }: { facts: PageFacts; threads: readonly Thread[] }) {
  const { messages, opened, token, language, time } = facts
  const { invitation, piece } = opened
  return (
    <main className="guest" lang={languageTag(language)}>
      <header className="guest-head">
        <div className="guest-line">
          <p className="guest-series" lang={languageTag(invitation.locale)}>
            {piece.series?.name}
          </p>
          <LanguageLink token={token} language={language} />
        </div>
        <h1>{messages.title}</h1>
        <p>{messages.greeting(invitation.name)}</p>
        <p>
          {messages.intro(invitation.createdBy.name)}
          {messages.rights[invitation.right]}
        </p>
        <p className="guest-quiet">{messages.until(time(invitation.expiresAt))}</p>
      </header>
      <Outcome facts={facts} />
      {facts.isEditing ? null : <Waiting count={countWaiting(threads)} facts={facts} />}
      {facts.isEditing ? <Writing facts={facts} /> : <Reading facts={facts} />}
      {facts.isEditing || !holdsRight(invitation.right, 'comment') ? null : (
        <CommentsView facts={facts} threads={threads} />
      )}
      {facts.isEditing ? null : <StepsView facts={facts} />}
      {opened.consent.openedAt === null ? <NoteOpening token={token} hash={piece.hash} /> : null}
    </main>
  )
}

/** Leads to what the editors ask, which stands below the text. */
function Waiting({ count, facts }: { count: number; facts: PageFacts }) {
  if (count === 0) return null
  return (
    <p>
      <a href="#guest-comments">{facts.messages.waiting(count)}</a>
    </p>
  )
}

function Reading({ facts }: { facts: PageFacts }) {
  const { opened, token, messages } = facts
  const { invitation, piece } = opened
  return (
    <>
      <GuestText content={piece.content} question={piece.question} token={token} />
      {holdsRight(invitation.right, 'write') ? (
        <WriteForm token={token} language={facts.language} submit={messages.edit} />
      ) : null}
    </>
  )
}

function Writing({ facts }: { facts: PageFacts }) {
  const { opened, token, messages, language } = facts
  const { answerId, locale, name } = opened.invitation
  const room = nameRoom({ collection: 'answers', id: answerId, field: 'body', locale })
  return (
    <section aria-label={messages.textTitle}>
      <noscript>
        <p className="guest-outcome guest-outcome-refused">{messages.needsScripts}</p>
      </noscript>
      <div lang={languageTag(locale)}>
        <GuestEditor room={room} name={name} language={language} />
      </div>
      <a className="guest-button guest-button-strong" href={guestPath(token, { language })}>
        {messages.stopEditing}
      </a>
    </section>
  )
}

/** What became of what the guest did last. */
function Outcome({ facts: { done, refused, messages } }: { facts: PageFacts }) {
  if (refused) {
    return (
      <p className="guest-outcome guest-outcome-refused" role="alert">
        {messages.refused[refused]}
      </p>
    )
  }
  if (!done || done === 'opened') return null
  return <output className="guest-outcome">{messages.done[done]}</output>
}
