'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { readMessage, readRefusal } from '../../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { signOffMessages } from '../messages.ts'

/** The scan of a signature on paper, before and after it is uploaded. */
export type Scan = {
  file: File | null
  choose: (file: File | null) => void
  /** Keeps it among the pictures, which are for staff alone; answers its SHA-256, or the sentence that refuses it. */
  upload: () => Promise<{ sha256: string } | { refusal: string }>
}

/** Answers how to choose and upload the scan of a signature on paper. */
export function useScan(): Scan {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { scan } = useMessages(signOffDialogMessages)
  const { failed } = useMessages(signOffMessages)
  const [file, setFile] = useState<File | null>(null)
  const upload = async () => {
    const form = new FormData()
    if (file) form.append('file', file)
    form.append('_payload', JSON.stringify({ alt: scan }))
    try {
      const response = await fetch(`${config.routes.api}/media?depth=0`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
        body: form,
      })
      const answer: unknown = await response.json().catch(() => null)
      const sha256 = readSha256(answer)
      if (!response.ok || sha256 === null) throw readRefusal(answer, failed)
      return { sha256 }
    } catch (error) {
      return { refusal: readMessage(error) ?? failed }
    }
  }
  return { file, choose: setFile, upload }
}

function readSha256(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('doc' in answer)) return null
  const { doc } = answer
  if (typeof doc !== 'object' || doc === null || !('sha256' in doc)) return null
  return typeof doc.sha256 === 'string' ? doc.sha256 : null
}
