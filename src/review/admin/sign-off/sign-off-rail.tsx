'use client'
// A panel that scrolls must be reached by the keyboard.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */
import { type ReactNode, type RefObject, useEffect } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { ChangesPane } from './changes-pane.tsx'
import { FindingsPane } from './findings-pane.tsx'
import { signOffMessages } from './messages.ts'
import { QueriesPane } from './queries-pane.tsx'
import { type Tab, tabs, useSignOff } from './sign-off-context.tsx'
import { StepsPane } from './steps-pane.tsx'
import type { Commands } from './use-commands.ts'
import { useTime } from './use-time.ts'

/** What there is to know of the text beside it, one part at a time. */
export function SignOffRail({
  panel,
  commands,
}: {
  panel: RefObject<HTMLDivElement | null>
  commands: Commands
}) {
  const messages = useMessages(signOffMessages)
  const { tab, position } = useSignOff()
  const time = useTime()
  useEffect(() => {
    if (position === null) return
    panel.current
      ?.querySelector('[aria-current="true"], [data-current]')
      ?.scrollIntoView({ block: 'nearest' })
  }, [panel, position, tab])
  return (
    <div className="sign-off-rail">
      <SignOffTabs />
      <div
        ref={panel}
        className="sign-off-rail__scroll"
        role="region"
        aria-label={messages.tabs[tab]}
        tabIndex={0}
      >
        {/* The page's marks are those of the changes: they are always set, shown or not. */}
        <Part isShown={tab === 'changes' || tab === 'page'}>
          <ChangesPane time={time} />
        </Part>
        <Part isShown={tab === 'findings'}>
          <FindingsPane commands={commands} />
        </Part>
        <Part isShown={tab === 'queries'}>
          <QueriesPane commands={commands} time={time} />
        </Part>
        <Part isShown={tab === 'steps'}>
          <StepsPane time={time} />
        </Part>
      </div>
      {tab === 'steps' ? null : <Walk commands={commands} />}
    </div>
  )
}

function Part({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return <div hidden={!isShown}>{children}</div>
}

function SignOffTabs() {
  const messages = useMessages(signOffMessages)
  const { tab, showTab, stops, findings, review } = useSignOff()
  const waived = new Set(review.waived.map(({ fingerprint }) => fingerprint))
  const counts: Record<Tab, number> = {
    page: 0,
    steps: 0,
    changes: stops.length,
    findings: findings.filter(({ fingerprint }) => !waived.has(fingerprint)).length,
    queries: review.queries.filter(({ answer }) => answer === null).length,
  }
  return (
    // A set of buttons of which one is pressed: the page is one of them on a phone alone.
    <div className="sign-off-tabs" role="group" aria-label={messages.tabsLabel}>
      {tabs.map((one, index) => (
        <button
          key={one}
          type="button"
          className={`sign-off-tabs__tab sign-off-tabs__tab--${one}`}
          aria-pressed={one === tab}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => showTab(one)}
        >
          {messages.tabs[one]}
          {counts[one] > 0 ? <span className="sign-off-tabs__count">{counts[one]}</span> : null}
        </button>
      ))}
    </div>
  )
}

function Walk({ commands }: { commands: Commands }) {
  const messages = useMessages(signOffMessages)
  return (
    <div className="sign-off-walk">
      <button
        type="button"
        className="sign-off-button"
        aria-keyshortcuts="K"
        onClick={() => commands.previous?.()}
      >
        {messages.previous} <kbd aria-hidden="true">K</kbd>
      </button>
      <button
        type="button"
        className="sign-off-button"
        aria-keyshortcuts="J"
        onClick={() => commands.next?.()}
      >
        {messages.next} <kbd aria-hidden="true">J</kbd>
      </button>
    </div>
  )
}
