'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { onSignal } from '../../../coediting/client/room-connection.ts'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'
import type { Locale } from '../../../kernel/locales.ts'
import type { PresentedSuggestions } from '../present.ts'
import { type CallSuggestions, makeCaller } from './call-suggestions.ts'

/** The open suggestions of a room as they were last read; null before that. */
export type SuggestionsReading = {
  found: PresentedSuggestions | null
  hasFailed: boolean
  reload: () => Promise<void>
  call: CallSuggestions
}

/** Reads a room's suggestions: at first, when the server says that they changed, and when the window is looked at again. */
export function useSuggestions({ room, connection }: RoomInEditor, language: Locale): SuggestionsReading {
  const [found, setFound] = useState<PresentedSuggestions | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const call = useMemo(() => makeCaller(language), [language])
  const reload = useCallback(
    () =>
      call<PresentedSuggestions>({ path: `?room=${encodeURIComponent(room)}` }).then(
        (answer) => {
          setFound(answer)
          setHasFailed(false)
        },
        () => setHasFailed(true),
      ),
    [call, room],
  )
  useEffect(() => {
    void reload()
    const look = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    // A change of the stage, or of one's role, changes what may be accepted.
    const end = connection.onMessage(({ type }) => {
      if (type === 'access') void reload()
    })
    const endSignals = onSignal(connection, (about) => {
      if (about === 'suggestions') void reload()
    })
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      end()
      endSignals()
    }
  }, [reload, connection])
  return { found, hasFailed, reload, call }
}
