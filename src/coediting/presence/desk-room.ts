import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import { deskRoomName } from '../rooms/desk-room-name.ts'
import { type Place, type Present, readPresent } from './present.ts'

/** Somebody's stay at a document, from opening it to leaving it. */
export type Stay = { move: (field: string | null) => void; leave: () => void }

/** The desk's room as one window has it; alone in it until it joins. */
export type DeskRoom = {
  /** Joins the others over a socket; answers how to leave them. */
  join: (socket: HocuspocusProviderWebsocket) => () => void
  /** Answers who is where in other windows: the same list until it changes. */
  readPresent: () => readonly Present[]
  /** Calls a listener at each change of `readPresent`; answers how to stop. */
  subscribe: (listener: () => void) => () => void
  /** Shows others that this window has a document open. Of several, the one entered last is shown. */
  enter: (document: Pick<Place, 'collection' | 'id'>) => Stay
  /** Calls a listener with what each signal to this person is about; answers how to stop. */
  onSignal: (listener: (about: string) => void) => () => void
}

/** Makes the desk's room of this window. */
export function makeDeskRoom(): DeskRoom {
  const stays: { place: Place }[] = []
  const watchers = new Set<() => void>()
  const hearers = new Set<(about: string) => void>()
  let awareness: Awareness | null = null
  let present: readonly Present[] = []
  let shown = ''

  function show(): void {
    const place = stays.at(-1)?.place ?? null
    // Each change goes to every window of the newsroom.
    if (!awareness || JSON.stringify(place) === shown) return
    shown = JSON.stringify(place)
    awareness.setLocalStateField('place', place)
  }

  function read(): void {
    const others = [...(awareness?.getStates() ?? [])].filter(([client]) => client !== awareness?.clientID)
    const found = readPresent(others.map(([, state]) => state))
    if (JSON.stringify(found) === JSON.stringify(present)) return
    present = found
    for (const watch of watchers) watch()
  }

  return {
    join(socket) {
      const provider = new HocuspocusProvider({
        name: deskRoomName,
        websocketProvider: socket,
        onAwarenessChange: read,
        onStateless({ payload }) {
          const about = readSignal(payload)
          if (about !== null) for (const hear of hearers) hear(about)
        },
      })
      awareness = provider.awareness
      shown = ''
      show()
      // A provider attaches itself to a socket of its own alone.
      provider.attach()
      return () => {
        provider.destroy()
        awareness = null
        read()
      }
    },
    readPresent: () => present,
    subscribe(watch) {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    enter(document) {
      const stay: { place: Place } = { place: { ...document, field: null } }
      stays.push(stay)
      show()
      return {
        move(field) {
          stay.place = { ...document, field }
          show()
        },
        leave() {
          stays.splice(stays.indexOf(stay), 1)
          show()
        },
      }
    },
    onSignal(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

function readSignal(payload: string): string | null {
  const message: unknown = JSON.parse(payload)
  if (typeof message !== 'object' || message === null) return null
  if (!('type' in message) || message.type !== 'signal' || !('about' in message)) return null
  return typeof message.about === 'string' ? message.about : null
}
