'use client'
import { useTranslation } from '@payloadcms/ui'
import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { Finding } from '../../review/review.ts'
import { lineAt } from './lay-out-source.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

/** All that a person must look at, in the order of the source. */
export function FindingsList() {
  const messages = useMessages(reviewMessages)
  const { review, walk } = useBench()
  const list = useRef<HTMLOListElement>(null)
  const current = walk.finding?.id
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (review.findings.length === 0) return null
  // One listener for all: the buttons inside answer to keys by themselves.
  const show = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('[data-finding]') : null
    const id = button?.getAttribute('data-finding')
    if (id) walk.showFinding(id)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <ol ref={list} className="review-findings" aria-label={messages.findings} onClick={show}>
      {review.findings.map((finding) => (
        <FindingLine
          key={finding.id}
          finding={finding}
          line={lineAt(review.source, finding.at[0]?.[0] ?? 0)}
          isCurrent={finding.id === current}
        />
      ))}
    </ol>
  )
}

const FindingLine = memo(
  function FindingLine({
    finding: { id, kind, state, sentence },
    line,
    isCurrent,
  }: {
    finding: Finding
    line: number
    isCurrent: boolean
  }) {
    const messages = useMessages(reviewMessages)
    const { i18n } = useTranslation()
    return (
      <li className={`review-findings__line review-findings__line--${state}`}>
        <button type="button" aria-current={isCurrent ? 'true' : undefined} data-finding={id}>
          <span className="review-findings__about">
            {messages.kinds[kind]} · {messages.line(line)}
            {state === 'open' ? null : ` · ${messages.states[state]}`}
          </span>
          <span className="review-findings__sentence">{sentence[languageOf({ i18n })]}</span>
        </button>
      </li>
    )
  },
  (before, after) =>
    before.finding === after.finding && before.isCurrent === after.isCurrent && before.line === after.line,
)
