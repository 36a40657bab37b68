'use client'
import type { BindingV2 } from '@lexical/yjs'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Author } from '../log/author.ts'
import type { OwnUndo } from './own-undo.ts'
import type { RefusedEdits } from './refused-edits.ts'
import { openRoomConnection, type RoomConnection } from './room-connection.ts'
import { shareSocket } from './tab-socket.ts'

/** A room as an editor in this window has it. */
export type RoomInEditor = {
  /** The room's name, such as `answers:12:body:zh`. */
  room: string
  connection: RoomConnection
  binding: BindingV2
  editor: LexicalEditor
  undo: OwnUndo
}

type RoomHere = {
  connection: RoomConnection | null
  inEditor: RoomInEditor | null
  setInEditor: (room: RoomInEditor | null) => void
  /** Leaves the room and enters it anew, with the server's text alone. */
  reopen: () => void
  refused: RefusedEdits | null
  setRefused: Dispatch<SetStateAction<RefusedEdits | null>>
}

const RoomContext = createContext<RoomHere | null>(null)

/** What a room is opened with; a change of any of these leaves it and opens another. */
export type RoomProviderProps = {
  room: string
  person: Author
  /** Answers whether the server still knows this person. It must not change from one rendering to the next. */
  isSignedIn?: () => Promise<boolean>
  /** Whether this window is that of somebody without an account. */
  asGuest?: boolean
  children: ReactNode
}

/** Keeps this window in a room for as long as it is shown. */
export function RoomProvider({ room, person, isSignedIn, asGuest = false, children }: RoomProviderProps) {
  const [holder] = useState(makeHolder)
  const connection = useSyncExternalStore(holder.subscribe, holder.read, () => null)
  const [inEditor, setInEditor] = useState<RoomInEditor | null>(null)
  const [refused, setRefused] = useState<RefusedEdits | null>(null)
  const [stay, setStay] = useState(0)
  const { person: id, name } = person
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stay is a connection of its own
  useEffect(() => {
    const { socket, release } = shareSocket({ asGuest })
    const opened = openRoomConnection({ room, socket, person: { person: id, name }, isSignedIn })
    holder.hold(opened)
    return () => {
      holder.hold(null)
      opened.close()
      release()
    }
  }, [room, id, name, isSignedIn, asGuest, stay, holder])
  const here = useMemo(
    () => ({
      connection,
      inEditor,
      setInEditor,
      reopen: () => setStay((count) => count + 1),
      refused,
      setRefused,
    }),
    [connection, inEditor, refused],
  )
  return <RoomContext value={here}>{children}</RoomContext>
}

/** What is opened and closed outside of React, for React to see. */
function makeHolder() {
  let held: RoomConnection | null = null
  const watchers = new Set<() => void>()
  return {
    hold: (connection: RoomConnection | null): void => {
      held = connection
      for (const watch of watchers) watch()
    },
    read: () => held,
    subscribe: (watch: () => void) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
  }
}

/** Answers the room of the editor around; null outside a room, and while its text is not in the editor. */
export function useRoom(): RoomInEditor | null {
  return use(RoomContext)?.inEditor ?? null
}

/** Answers the room around, with what only its own parts do to it; null outside a room. */
export function useRoomHere(): RoomHere | null {
  return use(RoomContext)
}
