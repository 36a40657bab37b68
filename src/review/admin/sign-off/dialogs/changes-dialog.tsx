'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { PrintChangeAnswer } from '../../../answers.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { unitAtPlace } from '../targets.ts'
import { useDraft } from '../use-draft.ts'
import { ActForm, WordsField } from './act-form.tsx'

/** 改后付印: lists exactly the changes that may still be made, each from words selected on the page. */
export function ChangesDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { review, selection, acts, printChanges, setPrintChanges } = useSignOff()
  const [opinion, setOpinion, forgetOpinion] = useDraft('changes-opinion')
  const isListed = printChanges.some(
    ({ from, block }) => from === selection?.once && block === selection.block,
  )
  const add = () => {
    if (!selection?.place) return
    const { once, block, place, piece } = selection
    const change = { unit: unitAtPlace(review, piece), place, block, from: once, to: once }
    setPrintChanges([...printChanges, change])
  }
  const isReady = printChanges.length > 0 && printChanges.every(({ from, to }) => from !== to)
  const send = async () => {
    const refused = await acts.send({
      did: 'print-after-changes',
      path: '/print-after-changes',
      body: { hash: review.hash, changes: printChanges, opinion: opinion.trim() },
    })
    if (refused === null) {
      setPrintChanges([])
      forgetOpinion()
    }
    return refused
  }
  return (
    <ActForm submit={messages.printNow} id="confirm-print-after-changes" onSubmit={send} isReady={isReady}>
      <p>{messages.changesHint}</p>
      <ol className="sign-off-list">
        {printChanges.map((change, index) => (
          <ChangeRow
            // A row has no identity but its place in the list.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            number={index + 1}
            change={change}
            onChange={(to) => setPrintChanges(printChanges.with(index, { ...change, to }))}
            onRemove={() => setPrintChanges(printChanges.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {selection?.place && !isListed ? (
        <div>
          <p className="sign-off-quote">{selection.quote}</p>
          <Button type="button" buttonStyle="secondary" margin={false} size="small" onClick={add}>
            {messages.addSelected}
          </Button>
        </div>
      ) : (
        <p className="sign-off-quiet">{isListed ? messages.changesEmpty : messages.noSelection}</p>
      )}
      <WordsField
        label={messages.opinion}
        hint={messages.opinionHint}
        value={opinion}
        onChange={setOpinion}
        rows={2}
      />
    </ActForm>
  )
}

function ChangeRow({
  number,
  change,
  onChange,
  onRemove,
}: {
  number: number
  change: PrintChangeAnswer
  onChange: (to: string) => void
  onRemove: () => void
}) {
  const messages = useMessages(signOffDialogMessages)
  const id = useId()
  return (
    <li className="sign-off-change">
      <fieldset>
        <legend>{messages.change(number)}</legend>
        <p>
          <span className="sign-off-quiet">{messages.from}</span> {change.from}
        </p>
        <label htmlFor={id}>{messages.to}</label>
        <input id={id} type="text" value={change.to} onChange={({ target }) => onChange(target.value)} />
        <button type="button" className="sign-off-button" onClick={onRemove}>
          {messages.remove}
        </button>
      </fieldset>
    </li>
  )
}
