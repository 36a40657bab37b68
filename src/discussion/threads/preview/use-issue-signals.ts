'use client'
import { useEffect } from 'react'
import { shareSocket } from '../../../coediting/client/tab-socket.ts'
import { makeDeskRoom } from '../../../coediting/presence/desk-room.ts'
import { signalOfIssue } from '../signal-of-issue.ts'

/** Calls `onSignal` whenever a thread of an issue has changed: over a socket of the page's own, since it has none yet. */
export function useIssueSignals(issueId: number, onSignal: () => Promise<void>): void {
  useEffect(() => {
    const { socket, release } = shareSocket()
    const room = makeDeskRoom()
    const leave = room.join(socket)
    const end = room.onSignal((about) => {
      if (about === signalOfIssue(issueId)) void onSignal()
    })
    return () => {
      end()
      leave()
      release()
    }
  }, [issueId, onSignal])
}
