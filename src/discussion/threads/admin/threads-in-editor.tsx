'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import { onSignal } from '../../../coediting/client/room-connection.ts'
import { type RoomInEditor, useRoom } from '../../../coediting/client/room-provider.tsx'
import { parseRoom } from '../../../coediting/rooms/room.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { ThreadsFrame } from '../client/threads-context.tsx'
import { useThreads } from '../client/use-threads.ts'
import type { Actor } from '../rules.ts'
import { ThreadsMargin } from './threads-margin.tsx'
import '../client/threads.css'

/** The comments on an editor's text, beside it; nothing outside of a room. */
export function ThreadsInEditor() {
  const room = useRoom()
  const { user } = useAuth()
  const id = user?.id
  const role = user?.role
  const me = useMemo(() => (typeof id === 'number' && role ? { id, role } : null), [id, role])
  return room && me ? <ThreadsOfRoom key={room.room} room={room} me={me} /> : null
}

function ThreadsOfRoom({ room, me }: { room: RoomInEditor; me: Actor }) {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const parsed = useMemo(() => parseRoom(room.room), [room.room])
  const about = `collection=${parsed?.collection}&document=${parsed?.id}`
  const { threads, refusal, reload } = useThreads({ about, language })
  const { connection } = room
  useEffect(() => onSignal(connection, (said) => said === 'threads' && void reload()), [connection, reload])
  const here = useMemo(
    () => threads?.filter(({ field, locale }) => field === parsed?.field && locale === parsed.locale) ?? null,
    [threads, parsed],
  )
  return (
    <ThreadsFrame me={me} language={language} about={about} onDone={reload}>
      <ThreadsMargin room={room} threads={here} refusal={refusal} onRetry={() => void reload()} />
    </ThreadsFrame>
  )
}
