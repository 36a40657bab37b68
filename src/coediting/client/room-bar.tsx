'use client'
import { type ReactNode, useEffect, useState } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import { shortenName } from '../presence/initials.ts'
import { LostWordsPanel } from '../recovery/lost-words-panel.tsx'
import { roomMessages } from './messages.ts'
import { findPeople, type PersonInRoom } from './people-in-room.ts'
import { RefusedWords } from './refused-words.tsx'
import type { RoomConnection } from './room-connection.ts'
import { useRoomHere } from './room-provider.tsx'
import { useRoomStatus } from './use-room-status.ts'
import './kept-words.css'
import './room-bar.css'

type RoomBarProps = {
  language: Locale
  /** What else can be done with the text, beside how it stands. */
  children?: ReactNode
}

/** Says how the text around stands with the server, and who else is in it. Nothing outside a room. */
export function RoomBar({ language, children }: RoomBarProps) {
  const here = useRoomHere()
  return (
    here && (
      <>
        <Bar connection={here.connection} language={language}>
          {children}
        </Bar>
        <RefusedWords language={language} />
        <LostWordsPanel language={language} />
      </>
    )
  )
}

function Bar({ connection, language, children }: RoomBarProps & { connection: RoomConnection | null }) {
  const status = useRoomStatus(connection)
  const { state } = status
  const messages = roomMessages[language]
  const words = messages.states[state](status)
  // What changes with every letter is not read out.
  const isQuiet = state === 'saving' || state === 'saved' || state === 'loading'
  return (
    <div className="room-bar" data-coediting-state={state} aria-busy={state === 'loading'}>
      <span className="room-bar__state" aria-hidden={!isQuiet}>
        {words}
      </span>
      <span className="room-bar__spoken" aria-live="polite">
        {isQuiet ? '' : words}
      </span>
      {state === 'signed-out' || state === 'too-many' ? (
        <button type="button" className="room-bar__action" onClick={() => location.reload()}>
          {messages.reload}
        </button>
      ) : null}
      {children}
      <People connection={connection} language={language} />
    </div>
  )
}

function People({ connection, language }: { connection: RoomConnection | null; language: Locale }) {
  const people = usePeople(connection)
  const messages = roomMessages[language]
  if (people.length === 0) return null
  const names = people.map(({ name }) => name).join(messages.separator)
  return (
    <ul className="room-bar__people" aria-label={messages.here(names)}>
      {people.map(({ key, name, colour }) => (
        <li key={key} title={name} style={{ background: colour }}>
          <span aria-hidden="true">{shortenName(name)}</span>
          <span className="room-bar__spoken">{name}</span>
        </li>
      ))}
    </ul>
  )
}

function usePeople(connection: RoomConnection | null): readonly PersonInRoom[] {
  const [people, setPeople] = useState<readonly PersonInRoom[]>([])
  useEffect(() => {
    const awareness = connection?.provider.awareness
    if (!connection || !awareness) return
    let shown = ''
    const read = () => {
      const found = findPeople(connection)
      // Carets move with every letter; who is here does not.
      if (JSON.stringify(found) === shown) return
      shown = JSON.stringify(found)
      setPeople(found)
    }
    awareness.on('change', read)
    return () => {
      awareness.off('change', read)
      setPeople([])
    }
  }, [connection])
  return people
}
