'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import type { ShownFinding } from '../../../checks/answers.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { useDraft } from '../use-draft.ts'
import { ActForm, WordsField } from './act-form.tsx'

/** Lets findings pass that are alike, with one reason. */
export function WaiveDialog({ findings }: { findings: readonly ShownFinding[] }) {
  const messages = useMessages(signOffDialogMessages)
  const { acts } = useSignOff()
  const { i18n } = useTranslation()
  const [reason, setReason, forgetReason] = useDraft('waive')
  const [first] = findings
  const send = async () => {
    const refused = await acts.send({
      did: 'waive',
      path: '/waive',
      body: {
        findings: findings.map(({ fingerprint, check, quote }) => ({
          fingerprint,
          check,
          quote: quote.text,
        })),
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
          <p>{first.sentence[languageOf({ i18n })]}</p>
          <blockquote className="sign-off-quote">{first.quote.text}</blockquote>
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
