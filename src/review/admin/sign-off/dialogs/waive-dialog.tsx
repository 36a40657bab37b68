'use client'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { useDraft } from '../use-draft.ts'
import type { FindingLine } from '../use-findings.ts'
import { ActForm, WordsField } from './act-form.tsx'

/** Lets findings pass that are alike, with one reason. */
export function WaiveDialog({ findings }: { findings: readonly FindingLine[] }) {
  const messages = useMessages(signOffDialogMessages)
  const { acts, review } = useSignOff()
  const [reason, setReason, forgetReason] = useDraft('waive')
  const [first] = findings
  const send = async () => {
    const refused = await acts.send({
      did: 'waive',
      path: '/waive',
      body: {
        hash: review.hash,
        findings: findings.map(({ fingerprint, check, quote }) => ({ fingerprint, check, quote })),
        reason: reason.trim(),
      },
    })
    if (refused === null) forgetReason()
    return refused
  }
  return (
    <ActForm submit={messages.waiveNow} id="confirm-waive" onSubmit={send} isReady={reason.trim() !== ''}>
      {first ? (
        <>
          <p>{first.sentence}</p>
          <blockquote className="sign-off-quote">{first.quote}</blockquote>
        </>
      ) : null}
      <WordsField
        label={messages.waiveReason}
        hint={messages.waiveHint}
        value={reason}
        onChange={setReason}
        rows={3}
      />
    </ActForm>
  )
}
