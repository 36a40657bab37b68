'use client'
import { useMemo } from 'react'
import type { Locale } from '../../../kernel/locales.ts'
import { ThreadsFrame } from '../client/threads-context.tsx'
import { useThreads } from '../client/use-threads.ts'
import { roomNameOf } from '../room-name.ts'
import type { Actor } from '../rules.ts'
import type { PrintedText } from './page-text.ts'
import { ThreadsPanel } from './threads-panel.tsx'
import { useIssueSignals } from './use-issue-signals.ts'
import '../client/threads.css'
import './preview.css'

/** The comments on the texts of a page that is only read. */
export function ThreadsOnPage({
  me,
  language,
  issueId,
  texts,
}: {
  me: Actor
  language: Locale
  issueId: number
  texts: readonly PrintedText[]
}) {
  const { threads, refusal, reload } = useThreads({ about: `issue=${issueId}`, language })
  useIssueSignals(issueId, reload)
  const here = useMemo(() => {
    const rooms = new Set(texts.map(({ room }) => room))
    return threads?.filter((thread) => rooms.has(roomNameOf(thread))) ?? null
  }, [threads, texts])
  return (
    <ThreadsFrame me={me} language={language} about={`collection=issues&document=${issueId}`} onDone={reload}>
      <ThreadsPanel texts={texts} threads={here} refusal={refusal} onRetry={() => void reload()} />
    </ThreadsFrame>
  )
}
