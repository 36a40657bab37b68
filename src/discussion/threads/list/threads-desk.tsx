'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskRoom } from '../../../coediting/presence/admin/desk-room-provider.tsx'
import { languageOf } from '../../../kernel/error-response.ts'
import { FilterBar } from '../client/filter-bar.tsx'
import { type Filter, filterThreads } from '../client/filter-threads.ts'
import { threadMessages } from '../client/messages.ts'
import { ThreadCard } from '../client/thread-card.tsx'
import { ThreadsFrame } from '../client/threads-context.tsx'
import { useThreads } from '../client/use-threads.ts'
import { pathOfThread } from '../path-of-thread.ts'
import type { Actor } from '../rules.ts'
import { signalOfIssue } from '../signal-of-issue.ts'
import type { ShownThread } from '../thread.ts'

/** The comments of an issue: which are shown, each with the way to its place, by the text that they are on. */
export function ThreadsDesk({ issueId, me }: { issueId: number; me: Actor }) {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const messages = threadMessages[language]
  const [filter, setFilter] = useState<Filter>('open')
  const { threads, refusal, reload } = useThreads({ about: `issue=${issueId}`, language })
  const desk = useDeskRoom()
  useEffect(
    () => desk.onSignal((about) => about === signalOfIssue(issueId) && void reload()),
    [desk, issueId, reload],
  )
  const shown = filterThreads(threads ?? [], { filter, me: me.id })
  const texts = Map.groupBy(shown, ({ collection, documentId }) => `${collection}:${documentId}`)
  return (
    <ThreadsFrame me={me} language={language} about={`collection=issues&document=${issueId}`} onDone={reload}>
      <p>
        {messages.about}{' '}
        <Link href={`/admin/collections/issues/${issueId}`} prefetch={false}>
          {messages.backToIssue}
        </Link>
      </p>
      <FilterBar threads={threads ?? []} filter={filter} onChoose={setFilter} />
      {refusal ? (
        <p className="threads-refusal" role="alert">
          {refusal}{' '}
          <button type="button" onClick={() => void reload()}>
            {messages.again}
          </button>
        </p>
      ) : null}
      <div aria-live="polite" aria-busy={!threads && !refusal}>
        {!threads && !refusal ? <p>{messages.reading}</p> : null}
        {threads && shown.length === 0 ? (
          <p>{threads.length === 0 ? messages.none : messages.noneHere}</p>
        ) : null}
      </div>
      {[...texts].map(([key, together]) => (
        <section key={key} className="threads-list" aria-label={nameText(together, messages)}>
          <h2>{nameText(together, messages)}</h2>
          {together.map((thread) => (
            <ThreadCard key={thread.id} thread={thread}>
              <Link className="threads-jump" href={pathOfThread(thread)} prefetch={false}>
                {messages.jump}
              </Link>
            </ThreadCard>
          ))}
        </section>
      ))}
    </ThreadsFrame>
  )
}

function nameText(threads: readonly ShownThread[], messages: (typeof threadMessages)['zh']): string {
  const [first] = threads
  return first?.collection === 'issues' ? messages.lead : first?.title || messages.untitled
}
