'use client'
import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'

const subscribeToNothing = () => () => undefined

/** Renders the preview anew whenever the desk has saved what it shows. */
export function LiveRefresh() {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => null,
  )
  return origin ? <RefreshRouteOnSave serverURL={origin} refresh={refresh} /> : null
}
