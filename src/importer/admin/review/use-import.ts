'use client'
import { useCallback, useEffect, useState } from 'react'
import { type DeskClient, useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Import } from '../../../generated/payload-types.ts'
import type { ImportPreview } from '../../preview.ts'
import { reviewMessages } from './messages.ts'

/** An import with what was found in its file. */
export type OpenedImport = { kept: Import; preview: ImportPreview }

/** An import while it is opened: what stands there, or the sentence that says why not. */
export type Opening = { opened: OpenedImport | null; refusal: string | null; reload: () => void }

/** Reads an import; its series and issue are ids. */
export function useImport(importId: number): Opening {
  const client = useDeskClient()
  const messages = useMessages(reviewMessages)
  const [opened, setOpened] = useState<OpenedImport | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reading, setReading] = useState(0)
  const reload = useCallback(() => setReading((count) => count + 1), [])
  // A new sentence in another language is no reason to read anew.
  const { failed } = messages
  useEffect(() => {
    let isWanted = true
    readImport(client, importId)
      .then((read) => isWanted && setOpened(read))
      .catch((error: unknown) => isWanted && setRefusal(readMessage(error) ?? failed))
    return () => {
      isWanted = false
    }
  }, [client, importId, failed, reading])
  return { opened, refusal, reload }
}

async function readImport(client: DeskClient, importId: number): Promise<OpenedImport> {
  const [kept, preview] = await Promise.all([
    client<Import>({ path: `/imports/${importId}?depth=0` }),
    client<ImportPreview>({ path: `/imports/${importId}/preview` }),
  ])
  return { kept, preview }
}
