'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { refreshPressState } from '../../desk/publishing/admin/press-state.ts'
import { holdSaving } from '../../desk/publishing/admin/texts-underway.ts'
import { useRoomHere } from '../client/room-provider.tsx'

/** Lets the form around a room know of it: saving and publishing wait for the room, and its text counts as saved. */
export function RoomAndForm() {
  const connection = useRoomHere()?.connection
  const {
    id,
    collectionSlug,
    setLastUpdateTime,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const noteStored = useEffectEvent(() => {
    setLastUpdateTime(Date.now())
    setMostRecentVersionIsAutosaved(true)
    setUnpublishedVersionCount((count) => Math.max(1, count))
    if (collectionSlug === 'issues' && typeof id === 'number') void refreshPressState(id)
  })
  useEffect(() => {
    if (!connection) return
    const ends = [
      holdSaving((atMost) => connection.settle(atMost)),
      connection.onMessage(({ type }) => {
        if (type === 'stored') noteStored()
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [connection])
  return null
}
