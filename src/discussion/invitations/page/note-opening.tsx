'use client'
import { useEffect } from 'react'

/** Tells the desk that somebody opened the link: a person's browser does, a messenger's preview runs no scripts. */
export function NoteOpening({ token, hash }: { token: string; hash: string }) {
  useEffect(() => {
    const body = new URLSearchParams({ act: 'opened', hash })
    // Nothing hangs on it: the first thing that the expert does says it too.
    fetch(`/invitations/${token}/acts`, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined)
  }, [token, hash])
  return null
}
