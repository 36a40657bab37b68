'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { uploadMessages } from './messages.ts'
import { measureProgress } from './stages.ts'
import type { Sending } from './use-sending.ts'

/** A file on its way: one bar from the first byte to the kept import, and the way to give up. */
export function SendingPanel({
  sending,
  onCancel,
}: {
  sending: Exclude<Sending, { at: 'rest' }>
  onCancel: () => void
}) {
  const messages = useMessages(uploadMessages)
  const panel = useRef<HTMLElement>(null)
  // The form that had the focus is gone.
  useEffect(() => panel.current?.focus(), [])
  const isAtEnd = sending.at === 'end'
  const done = isAtEnd ? 100 : measureProgress(sending.progress)
  const stage = isAtEnd ? messages.opening : messages.stages[sending.progress.stage]
  return (
    <section ref={panel} tabIndex={-1} className="import-sending" aria-labelledby="import-sending-title">
      <h2 id="import-sending-title">{messages.working(sending.file)}</h2>
      <div
        className="import-sending__bar"
        role="progressbar"
        aria-labelledby="import-sending-title"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={done}
        aria-valuetext={`${stage} ${done}%`}
      >
        <span style={{ inlineSize: `${done}%` }} />
      </div>
      <p>
        <output>{stage}</output>
        <span className="import-sending__number" aria-hidden="true">
          {done}%
        </span>
      </p>
      {isAtEnd ? null : (
        <Button buttonStyle="secondary" type="button" margin={false} onClick={onCancel}>
          {messages.cancel}
        </Button>
      )}
    </section>
  )
}
