'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { Media } from '../../../../generated/payload-types.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { ActForm } from './act-form.tsx'

/** A second person compares a signature on paper with what was entered. */
export function PaperDialog({ seq }: { seq: number }) {
  const messages = useMessages(signOffDialogMessages)
  const { review, acts } = useSignOff()
  const entered = review.unverified.find((one) => one.seq === seq)
  const scan = useScanFile(entered?.scan ?? null)
  if (!entered) return null
  const send = () => acts.send({ did: 'verify-paper', path: '/verify-paper', body: { seq } })
  return (
    <ActForm
      submit={messages.verifyPaperNow}
      id="confirm-verify-paper"
      onSubmit={send}
      isReady={scan !== null}
    >
      <p>{messages.paperCompare(entered.signedBy)}</p>
      {scan ? (
        <a href={scan} target="_blank" rel="noreferrer" className="sign-off-scan">
          {/* Its size is known only to whoever has loaded it. */}
          <img src={scan} alt={messages.openScan} />
        </a>
      ) : null}
    </ActForm>
  )
}

function useScanFile(sha256: string | null): string | null {
  const client = useDeskClient()
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (sha256 === null) return
    let isWanted = true
    const query = new URLSearchParams({ 'where[sha256][equals]': sha256, limit: '1', depth: '0' })
    client<{ docs: Media[] }>({ path: `/media?${query}` })
      .then(({ docs }) => isWanted && setUrl(docs[0]?.url ?? null))
      // Without its picture nothing can be compared, and the button stays closed.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, sha256])
  return url
}
