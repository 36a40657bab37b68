'use client'
import { useId } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { WordsField } from './act-form.tsx'
import type { Scan } from './use-scan.ts'

/** For a signature that was given on paper: its scan and who gave it. */
export function PaperFields({
  isPaper,
  onPaper,
  signedBy,
  onSignedBy,
  scan,
}: {
  isPaper: boolean
  onPaper: (isPaper: boolean) => void
  signedBy: string
  onSignedBy: (name: string) => void
  scan: Scan
}) {
  const messages = useMessages(signOffDialogMessages)
  const id = useId()
  return (
    <fieldset className="sign-off-paper">
      <label className="press-dialog__choice">
        <input type="checkbox" checked={isPaper} onChange={({ target }) => onPaper(target.checked)} />
        {messages.paper}
      </label>
      {isPaper ? (
        <>
          <p className="sign-off-quiet">{messages.paperHint}</p>
          <div className="sign-off-field">
            <label htmlFor={id}>{messages.scan}</label>
            <input
              id={id}
              type="file"
              accept="image/jpeg,image/png"
              onChange={({ target }) => scan.choose(target.files?.[0] ?? null)}
            />
          </div>
          <WordsField label={messages.paperSignedBy} value={signedBy} onChange={onSignedBy} />
        </>
      ) : null}
    </fieldset>
  )
}
