'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { idOf } from '../../../kernel/documents.ts'
import { dialogMessages } from './dialog-messages.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'
import { StillOpen } from './still-open.tsx'
import { type CommitWish, useCommit } from './use-commit.ts'
import { useSeries } from './use-series.ts'
import './dialogs.css'

/** Asks what the source does not say of the draft, tells what nobody has looked at yet, and makes it. */
export function CommitDialog() {
  const messages = useMessages(dialogMessages)
  const { number: nameNumber } = useMessages(reviewMessages)
  const { kept, review, acts, closeDialog } = useBench()
  const series = useSeries()
  const [chosen, setChosen] = useState<number | null>(idOf(kept.series))
  const [numbers, setNumbers] = useState<CommitWish['numbers']>('keep')
  const { at, refusal, commit, reconsider } = useCommit()
  const label = nameNumber(review.issue)
  // A single series need not be chosen.
  const seriesId = chosen ?? (series?.length === 1 ? (series[0]?.id ?? null) : null)
  const isReady = seriesId !== null && at === 'rest' && acts.saving.at === 'saved'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isReady) void commit({ series: seriesId, numbers })
  }
  return (
    <form onSubmit={submit} onChange={reconsider} className="review-commit">
      <label>
        {messages.series}
        <select
          value={seriesId ?? ''}
          onChange={({ target }) => setChosen(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{messages.chooseSeries}</option>
          {series?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {label ? (
        <fieldset>
          <legend>{messages.numbers}</legend>
          {(['keep', 'leave-out'] as const).map((wish) => (
            <label key={wish} className="press-dialog__choice">
              <input
                type="radio"
                name="import-numbers"
                checked={numbers === wish}
                onChange={() => setNumbers(wish)}
              />
              {wish === 'keep' ? messages.keepNumbers(label) : messages.leaveNumbers}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{messages.noNumbers}</p>
      )}
      <StillOpen />
      {refusal ? (
        <p className="press-dialog__refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={closeDialog}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={!isReady} id="confirm-commit-import">
          {{ rest: messages.commit, way: messages.committing, end: messages.opening }[at]}
        </Button>
      </div>
    </form>
  )
}
