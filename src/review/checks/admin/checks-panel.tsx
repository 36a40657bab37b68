'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useDocumentOpener } from '../../../desk/admin/document-opener.tsx'
import { focusField } from '../../../desk/admin/focus-field.ts'
import type { WordsInField } from '../../../desk/admin/select-words.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { FindingTarget } from '../answers.ts'
import { groupFindings } from '../group-findings.ts'
import './checks.css'
import { FindingGroupView } from './finding-group-view.tsx'
import { checksMessages } from './messages.ts'
import { type Checks, useChecks } from './use-checks.ts'
import { useWaiving } from './use-waiving.ts'
import { WaiveDialog } from './waive-dialog.tsx'
import { WaivedList } from './waived-list.tsx'

/** What the checks find in an issue, below what it still misses, in its sidebar. */
export function ChecksPanel() {
  const { id } = useDocumentInfo()
  const messages = useMessages(checksMessages)
  const issueId = typeof id === 'number' ? id : null
  const checks = useChecks(issueId)
  return (
    <section className="checks-panel field-type" aria-labelledby="checks-panel-title">
      <h3 id="checks-panel-title">{messages.title}</h3>
      {issueId === null ? <p>{messages.unsaved}</p> : <Found issueId={issueId} checks={checks} />}
    </section>
  )
}

function Found({ issueId, checks }: { issueId: number; checks: Checks }) {
  const messages = useMessages(checksMessages)
  const { answer, state, check } = checks
  const [drawer, open] = useDocumentOpener(useCallback(() => void check(), [check]))
  const waiving = useWaiving(issueId, check)
  const follow = (target: FindingTarget, words: WordsInField) => {
    if (target.collection === 'issues' && target.id === issueId) {
      focusField({ within: '.collection-edit--issues', field: target.field, words })
    } else open({ ...target, words })
  }
  const findings = answer?.findings ?? []
  const waived = findings.filter((finding) => finding.waived)
  return (
    <>
      <output>{describe()}</output>
      {groupFindings(findings.filter((finding) => !finding.waived)).map(({ severity, groups }) => (
        <section key={severity} aria-label={messages.severity[severity]}>
          {/* Reminders would push the fields below them out of sight. */}
          <details open={severity !== 'note'}>
            <summary className="checks-panel__severity">
              {messages.severity[severity]}
              <span>{groups.reduce((count, { all }) => count + all.length, 0)}</span>
            </summary>
            <ul>
              {groups.map((group) => (
                <FindingGroupView key={group.alike} group={group} onFollow={follow} onWaive={waiving.ask} />
              ))}
            </ul>
          </details>
        </section>
      ))}
      <WaivedList findings={waived} />
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={state === 'checking'}
        onClick={() => void check()}
      >
        {messages.again}
      </Button>
      <WaiveDialog waiving={waiving} />
      {drawer}
    </>
  )

  function describe(): string {
    if (state === 'failed') return messages.failed
    if (!answer) return messages.checking
    const open = answer.findings.length - waived.length
    return open === 0 ? messages.nothing : messages.found(open, answer.graveOpen)
  }
}
