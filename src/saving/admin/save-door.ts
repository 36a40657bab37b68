'use client'

/** A form's save on its way out: the payload that Payload made of the form, and how to send another instead. */
export type OutgoingSave = { payload: Record<string, unknown>; send: (body: object) => Promise<Response> }

/** The saves of one document's form: `path` is the document's in the API. */
export type SaveDoor = { path: string; save: (outgoing: OutgoingSave) => Promise<Response> }

const doors = new Set<SaveDoor>()
let closeAll: (() => void) | null = null

/**
 * Leads every save of a document's form through a door; answers how to close it. Payload's form, autosave and buttons
 * each send the whole form by themselves, and offer no place before the request but the request itself.
 */
export function openSaveDoor(door: SaveDoor): () => void {
  doors.add(door)
  closeAll ??= watchRequests()
  return () => {
    doors.delete(door)
    if (doors.size > 0) return
    closeAll?.()
    closeAll = null
  }
}

function watchRequests(): () => void {
  const plain = window.fetch
  const watching: typeof fetch = async (input, init) => {
    const door = findDoor(input, init)
    const payload = door ? readPayload(init?.body) : null
    if (!door || !payload) return plain(input, init)
    const send = (body: object) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(body))
      return plain(input, { ...init, body: form })
    }
    return door.save({ payload, send })
  }
  window.fetch = watching
  return () => {
    // Whoever has wrapped it since calls ours, which then leads nowhere but on.
    if (window.fetch === watching) window.fetch = plain
  }
}

function findDoor(input: RequestInfo | URL, init: RequestInit | undefined): SaveDoor | null {
  if (init?.method?.toUpperCase() !== 'PATCH' || input instanceof Request) return null
  const { pathname } = new URL(String(input), window.location.href)
  return [...doors].findLast(({ path }) => pathname === path) ?? null
}

function readPayload(body: unknown): Record<string, unknown> | null {
  const text = body instanceof FormData ? body.get('_payload') : null
  if (typeof text !== 'string') return null
  const payload: unknown = JSON.parse(text)
  return typeof payload === 'object' && payload !== null ? { ...payload } : null
}
