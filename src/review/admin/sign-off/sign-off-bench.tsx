'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { PrintChangeAnswer, ReviewAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'
import type { ChangeStop } from './page/change-stops.ts'
import { PageFrame } from './page/page-frame.tsx'
import type { SelectedWords } from './page/read-selection.ts'
import { SignBar } from './sign-bar.tsx'
import { type SignOff, SignOffProvider, type Tab } from './sign-off-context.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import { SignOffHead } from './sign-off-head.tsx'
import { SignOffRail } from './sign-off-rail.tsx'
import { chooseTarget, findTarget, type Target } from './targets.ts'
import { TextChangedNote } from './text-changed-note.tsx'
import { useActs } from './use-acts.ts'
import { useCommands } from './use-commands.ts'
import { useDialog } from './use-dialog.ts'
import { useFindings } from './use-findings.ts'
import { useKeys } from './use-keys.ts'
import { useMarks } from './use-marks.ts'
import { usePrinted } from './use-printed.ts'
import { type Reading, useDifference } from './use-review.ts'

/** The view itself: the page, what there is to know of it, and the bar to pass or return it. */
export function SignOffBench({
  issueId,
  review,
  reading: { reload, goOnWith },
}: {
  issueId: number
  review: ReviewAnswer
  reading: Reading
}) {
  const messages = useMessages(signOffMessages)
  const [target, setTarget] = useState<Target | null>(() => chooseTarget(review))
  const [tab, setTab] = useState<Tab>('changes')
  const [position, setPosition] = useState<number | null>(null)
  const [stops, tellStops] = useState<ChangeStop[]>([])
  const [selection, setSelection] = useState<SelectedWords | null>(null)
  const [printChanges, setPrintChanges] = useState<PrintChangeAnswer[]>([])
  const [drafts] = useState(() => new Map<string, string>())
  const panel = useRef<HTMLDivElement>(null)
  const { dialog, open, close } = useDialog()
  const difference = useDifference(issueId, { target, hash: review.hash })
  const findings = useFindings(issueId, review.hash)
  const acts = useActs(issueId, {
    onDone: (after) => {
      goOnWith(after)
      setTarget((before) => chooseTarget(after, before))
      // With what is said of the act, not after it: a screen reader hears nothing from behind a dialog, and the keys
      // work there only once it is gone.
      close()
    },
    onTextChanged: reload,
  })
  const printed = usePrinted(review.hash, { reload, onChanged: acts.tellTextChanged })
  const showTab = useCallback((shown: Tab) => {
    setTab(shown)
    setPosition(null)
  }, [])
  const choose = useCallback((chosen: Target) => {
    setTarget(chosen)
    setPosition(null)
  }, [])
  const signOff: SignOff = {
    issueId,
    review,
    target,
    ...findTarget(review, target),
    choose,
    difference,
    findings,
    stops,
    tellStops,
    tab,
    showTab,
    position,
    goTo: setPosition,
    selection,
    acts,
    isInStep: printed.isInStep,
    open,
    close,
    printChanges,
    setPrintChanges,
    drafts,
  }
  const { marks, current } = useMarks(signOff)
  const commands = useCommands(signOff)
  const press = useKeys({ commands, isPaused: dialog !== null, panel })
  const events = useMemo(
    () => ({
      onShown: printed.onShown,
      onSelect: setSelection,
      onBlock: (block: string) => {
        const place = review.queries.findIndex((query) => query.block === block && query.answer === null)
        if (place === -1) return
        setTab('queries')
        setPosition(place)
      },
      onKey: press,
    }),
    [printed.onShown, review.queries, press],
  )
  return (
    <SignOffProvider value={signOff}>
      {/* The keys work wherever the focus is within the view. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={`sign-off sign-off--${tab}`}
        data-in-step={printed.isInStep}
        aria-label={messages.view}
        onKeyDown={press}
      >
        <SignOffHead commands={commands} />
        <TextChangedNote />
        <div className="sign-off__panes">
          <PageFrame
            issueId={issueId}
            title={messages.pageTitle}
            marks={marks}
            current={current}
            reading={printed.reading}
            events={events}
          />
          <SignOffRail panel={panel} commands={commands} />
        </div>
        <SignBar commands={commands} />
        <output className="visually-hidden" aria-live="polite">
          {acts.said}
        </output>
      </section>
      <SignOffDialog dialog={dialog} />
    </SignOffProvider>
  )
}
