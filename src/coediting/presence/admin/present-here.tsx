'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useDeskRoom } from './desk-room-provider.tsx'
import { findPath } from './find-path.ts'
import { PeopleHere } from './people-here.tsx'

/** Shows who else has this document open, and shows them that this window has, and in which field. */
export function PresentHere() {
  const room = useDeskRoom()
  const { collectionSlug, id } = useDocumentInfo()
  const documentId = typeof id === 'number' ? id : null
  useEffect(() => {
    if (!collectionSlug || documentId === null) return
    const stay = room.enter({ collection: collectionSlug, id: documentId })
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Element) stay.move(findPath(target))
    }
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      stay.leave()
    }
  }, [room, collectionSlug, documentId])
  if (!collectionSlug || documentId === null) return null
  return <PeopleHere collection={collectionSlug} id={documentId} />
}
