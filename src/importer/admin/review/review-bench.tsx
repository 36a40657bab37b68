'use client'
import { useMemo, useRef, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Act } from '../../review/act.ts'
import { listFindings } from '../../review/describe-needs.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingsList } from './findings-list.tsx'
import { IssuePane } from './issue-pane.tsx'
import { lineAt } from './lay-out-source.ts'
import { reviewMessages } from './messages.ts'
import type { PaneName } from './pane.tsx'
import { PaneTabs } from './pane-tabs.tsx'
import { type Bench, BenchProvider } from './review-context.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import { ReviewHead } from './review-head.tsx'
import { SourcePane } from './source-pane.tsx'
import { useActs } from './use-acts.ts'
import { useCommands } from './use-commands.ts'
import { useDialog } from './use-dialog.ts'
import { useExpertMatches } from './use-expert-matches.ts'
import type { OpenedImport } from './use-import.ts'
import { useKeys } from './use-keys.ts'
import { useMarking } from './use-marking.ts'
import { usePerforming } from './use-performing.ts'
import { useSayingFinding } from './use-saying-finding.ts'
import { useSelection } from './use-selection.ts'

/** The review itself: the source, the issue, and the walk through what a person must look at. */
export function ReviewBench({ opened: { kept, preview } }: { opened: OpenedImport }) {
  const messages = useMessages(reviewMessages)
  const client = useDeskClient()
  const root = useRef<HTMLElement>(null)
  const card = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<PaneName>('issue')
  const isReadOnly = kept.status === 'committed'

  const acts = useActs({
    preview,
    stored: readStored(kept),
    send: async (body) => {
      const path = `/imports/${kept.id}/acts`
      const { revision } = await client<{ revision: number }>({ path, method: 'PUT', body })
      return revision
    },
  })
  const matches = useExpertMatches(kept.id, {
    review: acts.review,
    isSaved: acts.saving.at === 'saved',
  })
  const review = useMemo(
    () => ({ ...acts.review, findings: listFindings(acts.review, matches) }),
    [acts.review, matches],
  )
  const walk = useSelection(review)
  const dialog = useDialog()
  const performing = usePerforming(acts, matches)
  const bench: Bench = {
    kept,
    review,
    acts,
    matches,
    walk,
    isReadOnly,
    perform: performing.perform,
    openDialog: dialog.open,
    closeDialog: dialog.close,
  }
  const commands = useCommands({ bench, undo: performing.undo, announce: performing.say })
  const press = useKeys({ commands, isPaused: dialog.name !== null, card })
  const start = walk.finding?.at[0]?.[0]
  const line = start === undefined ? null : lineAt(review.source, start)
  useMarking(root, { about: walk.selection.about, line, review, shown })
  const said = useSayingFinding(review, walk)

  return (
    <BenchProvider value={bench}>
      {/* The keys work wherever the focus is within the review. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section ref={root} className="review-bench" aria-label={messages.bench} onKeyDown={press}>
        <ReviewHead commands={commands} />
        <PaneTabs shown={shown} onShow={setShown} />
        <div className="review-bench__panes">
          <SourcePane isShown={shown === 'source'} />
          <IssuePane isShown={shown === 'issue'} />
          <aside className="review-rail" aria-label={messages.findings}>
            <FindingCard commands={commands} ref={card} />
            <FindingsList />
          </aside>
        </div>
        <output className="review-unseen" aria-live="polite">
          {performing.said} {said}
        </output>
      </section>
      <ReviewDialog dialog={dialog.name} />
    </BenchProvider>
  )
}

function readStored({ acts, revision }: OpenedImport['kept']): { acts: Act[]; revision: number } {
  // The server keeps only acts that its own schema has read.
  return { acts: Array.isArray(acts) ? (acts as Act[]) : [], revision }
}
