'use client'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { IssueComparisonView } from '../../../../page/comparison/issue-comparison-view.tsx'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { ActForm } from './act-form.tsx'
import { useVerification } from './use-verification.ts'

/** 核红: the signed text with exactly the listed changes must be the present one; else what differs is shown. */
export function VerifyDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { review, acts } = useSignOff()
  const verification = useVerification()
  const { changes } = review
  if (!changes) return null
  const send = () =>
    acts.send({
      did: 'verify-changes',
      path: '/verify-changes',
      body: { hash: review.hash },
    })
  return (
    <ActForm
      submit={messages.verifyNow}
      id="confirm-verify-changes"
      onSubmit={send}
      isReady={verification?.equal === true}
    >
      <h3>{messages.listed}</h3>
      <ol className="sign-off-list">
        {changes.list.map(({ unit, block, place, from, to }) => (
          <li key={`${unit}-${place}-${block}-${from}`} className="comparison">
            <del>{from}</del> <ins>{to}</ins>
          </li>
        ))}
      </ol>
      {verification ? (
        <p role="status">{verification.equal ? messages.verifyEqual : messages.verifyUnequal}</p>
      ) : null}
      {verification && !verification.equal && verification.page ? (
        <div className="sign-off-unequal">
          <IssueComparisonView comparison={verification.page} locale={review.locale} />
        </div>
      ) : null}
    </ActForm>
  )
}
