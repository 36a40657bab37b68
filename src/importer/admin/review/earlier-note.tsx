'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Import } from '../../../generated/payload-types.ts'
import { idOf } from '../../../kernel/documents.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'

type Earlier = Pick<Import, 'id' | 'issue'>

/** Says that the very same file was imported before, and leads to what became of it. */
export function EarlierNote() {
  const messages = useMessages(reviewMessages)
  const { kept, isReadOnly } = useBench()
  const earlier = useEarlier(kept)
  if (!earlier || isReadOnly) return null
  const issue = idOf(earlier.issue)
  const address = issue === null ? `imports/${earlier.id}` : `issues/${issue}`
  return (
    <p className="review-head__note">
      {messages.earlier}{' '}
      <Link href={`/admin/collections/${address}`} prefetch={false}>
        {issue === null ? messages.openEarlier : messages.openIssue}
      </Link>
    </p>
  )
}

/** Answers the last other import of the same file, one that became an issue first. */
function useEarlier({ id, sha256 }: Pick<Import, 'id' | 'sha256'>): Earlier | null {
  const client = useDeskClient()
  const [earlier, setEarlier] = useState<Earlier | null>(null)
  useEffect(() => {
    let isWanted = true
    const where = `where[sha256][equals]=${sha256}&where[id][not_equals]=${id}`
    client<{ docs: Earlier[] }>({
      path: `/imports?${where}&sort=-status,-createdAt&limit=1&depth=0&select[issue]=true`,
    })
      .then(({ docs }) => isWanted && setEarlier(docs[0] ?? null))
      // The note is a help, and nothing is lost without it.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, id, sha256])
  return earlier
}
