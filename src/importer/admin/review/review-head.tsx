'use client'
import { Button, Link } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { idOf } from '../../../kernel/documents.ts'
import { ConflictNote } from './conflict-note.tsx'
import { EarlierNote } from './earlier-note.tsx'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'
import { SavingStatus } from './saving-status.tsx'
import type { Commands } from './use-commands.ts'

/** The title of what is reviewed, how it is kept, and what concerns the whole of it. */
export function ReviewHead({ commands }: { commands: Commands }) {
  const messages = useMessages(reviewMessages)
  const { kept, review, isReadOnly, matches } = useBench()
  const open = review.findings.filter(({ state }) => state === 'open').length
  const issueId = idOf(kept.issue)
  return (
    <header className="review-head">
      <h1 title={kept.fileName}>{review.issue.title?.text ?? kept.fileName}</h1>
      <p className="review-head__state">
        <span>{messages.open(open)}</span>
        {isReadOnly ? <span>{messages.committed}</span> : <SavingStatus />}
      </p>
      <div className="review-head__tools">
        <ToolButton label={messages.help} sign="?" run={commands.help} />
        {matches.length > 0 ? <ToolButton label={messages.people} sign="E" run={commands.people} /> : null}
        {isReadOnly ? null : (
          <>
            <ToolButton label={messages.undo} sign="U" run={commands.undo} />
            <Button
              type="button"
              margin={false}
              size="medium"
              id="import-commit"
              onClick={() => commands.commit?.()}
            >
              {messages.commit}
            </Button>
          </>
        )}
      </div>
      {isReadOnly ? (
        <p className="review-head__note">
          {messages.readOnly}{' '}
          {issueId === null ? null : (
            <Link href={`/admin/collections/issues/${issueId}`} prefetch={false}>
              {messages.openIssue}
            </Link>
          )}
        </p>
      ) : null}
      <EarlierNote />
      <ConflictNote />
    </header>
  )
}

function ToolButton({ label, sign, run }: { label: string; sign: string; run: (() => void) | null }) {
  return (
    <button type="button" className="review-button" aria-keyshortcuts={sign} onClick={() => run?.()}>
      {label} <kbd aria-hidden="true">{sign}</kbd>
    </button>
  )
}
