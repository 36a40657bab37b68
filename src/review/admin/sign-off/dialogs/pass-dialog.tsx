'use client'
import { useState } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { signOffMessages } from '../messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { useDraft } from '../use-draft.ts'
import { hashOfUnit } from './act-bodies.ts'
import { ActForm, WordsField } from './act-form.tsx'
import { PaperFields } from './paper-fields.tsx'
import { useScan } from './use-scan.ts'

/** Passes what is looked at: an opinion, out of turn a reason, and for a signature on paper its scan. */
export function PassDialog({ isOverride }: { isOverride: boolean }) {
  const messages = useMessages(signOffDialogMessages)
  const { nothingSigned } = useMessages(signOffMessages)
  const { review, target, acts, stops, findings, difference } = useSignOff()
  const place = `${target?.step}-${target?.unit}`
  const [opinion, setOpinion, forgetOpinion] = useDraft(`opinion-${place}`)
  const [reason, setReason, forgetReason] = useDraft(`override-${place}`)
  const [isPaper, setPaper] = useState(false)
  const [paperBy, setPaperBy, forgetPaperBy] = useDraft(`paper-${place}`)
  const scan = useScan()
  if (!target) return null
  const hash = hashOfUnit(review, target.unit)
  const waived = new Set(review.waived.map(({ fingerprint }) => fingerprint))
  const grave = findings.filter((one) => one.severity === 'grave' && !waived.has(one.fingerprint)).length
  const queries = review.queries.filter(({ answer }) => answer === null).length
  const sign = async () => {
    const uploaded = isPaper ? await scan.upload() : null
    if (uploaded && 'refusal' in uploaded) return uploaded.refusal
    const refused = await acts.send({
      did: 'sign',
      path: '/sign',
      body: {
        ...target,
        hash,
        opinion: opinion.trim(),
        ...(isOverride ? { override: reason.trim() } : {}),
        ...(uploaded ? { paper: { scan: uploaded.sha256, signedBy: paperBy.trim() } } : {}),
      },
    })
    if (refused === null) for (const forget of [forgetOpinion, forgetReason, forgetPaperBy]) forget()
    return refused
  }
  const isReady =
    (!isOverride || reason.trim() !== '') && (!isPaper || (scan.file !== null && paperBy.trim() !== ''))
  return (
    <ActForm
      submit={isPaper ? messages.signPaper : messages.sign}
      id="confirm-sign"
      onSubmit={sign}
      isReady={isReady}
    >
      <p>{messages.signHash(hash.slice(0, 12))}</p>
      <ul className="sign-off-facts">
        <li>{difference?.since ? messages.seenChanges(stops.length) : nothingSigned}</li>
        {queries > 0 ? <li>{messages.openQueries(queries)}</li> : null}
        {grave > 0 ? <li>{messages.openGrave(grave)}</li> : null}
      </ul>
      {isOverride ? (
        <WordsField
          label={messages.overrideReason}
          hint={messages.overrideHint}
          value={reason}
          onChange={setReason}
          rows={2}
        />
      ) : null}
      <WordsField
        label={messages.opinion}
        hint={messages.opinionHint}
        value={opinion}
        onChange={setOpinion}
        rows={4}
      />
      <PaperFields
        isPaper={isPaper}
        onPaper={setPaper}
        signedBy={paperBy}
        onSignedBy={setPaperBy}
        scan={scan}
      />
    </ActForm>
  )
}
