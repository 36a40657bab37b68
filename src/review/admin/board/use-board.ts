'use client'
import { useCallback, useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { BoardAnswer } from '../../answers.ts'
import { boardMessages } from './messages.ts'

/** The board while it is read: what stands there, or the sentence that says why not. */
export type BoardReading = { board: BoardAnswer | null; refusal: string | null; reload: () => void }

/** Reads the board, and again whenever the window gets the focus back. */
export function useBoard(): BoardReading {
  const client = useDeskClient()
  const { failed } = useMessages(boardMessages)
  const [board, setBoard] = useState<BoardAnswer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    let isWanted = true
    client<BoardAnswer>({ path: '/review/board' })
      .then((answer) => {
        if (!isWanted) return
        setBoard(answer)
        setRefusal(null)
      })
      .catch((error: unknown) => isWanted && setRefusal(readMessage(error) ?? failed))
    return () => {
      isWanted = false
    }
    // `round` asks again.
  }, [client, failed, round])
  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { board, refusal, reload }
}
