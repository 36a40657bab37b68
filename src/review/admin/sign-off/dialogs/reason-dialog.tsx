'use client'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { useDraft } from '../use-draft.ts'
import { ActForm, WordsField } from './act-form.tsx'

/** Reopens a locked issue, or takes the series’ present process: each is an act with a reason. */
export function ReasonDialog({ act }: { act: 'reopen' | 'adopt' }) {
  const messages = useMessages(signOffDialogMessages)
  const { acts } = useSignOff()
  const [reason, setReason, forgetReason] = useDraft(act)
  const [hint, submit] =
    act === 'reopen' ? [messages.reopenHint, messages.reopenNow] : [messages.adoptHint, messages.adoptNow]
  const send = async () => {
    const refused = await acts.send({ did: act, path: `/${act}`, body: { reason: reason.trim() } })
    if (refused === null) forgetReason()
    return refused
  }
  return (
    <ActForm submit={submit} id={`confirm-${act}`} onSubmit={send} isReady={reason.trim() !== ''}>
      <p>{hint}</p>
      <WordsField
        label={messages.reason}
        hint={messages.reasonHint}
        value={reason}
        onChange={setReason}
        rows={3}
      />
    </ActForm>
  )
}
