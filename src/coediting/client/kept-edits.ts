import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import type { Author } from '../log/author.ts'

/** A room's text as this browser keeps it, so that what is not committed outlives a closed tab. */
export type KeptEdits = {
  /** Resolves when what was kept is in the document; without that, where the browser keeps nothing. */
  whenRead: Promise<void>
  /** Drops what is kept: the server has refused it. */
  forget: () => Promise<void>
  /**
   * Ends keeping, and the document with it. What is committed need not be kept: whoever sits at this browser next shall
   * not find it.
   */
  close: (stay: { isCommitted: boolean }) => void
}

/** How long a text may wait for the browser's own store, in milliseconds. */
const patience = 2_000

/** Keeps a room's document in this browser for one person alone: whoever else signs in here has a store of their own. */
export function keepEdits(document: Y.Doc, { room, person }: { room: string; person: Author }): KeptEdits {
  const name = `roundtable ${JSON.stringify([person.person, person.name, room])}`
  const holding = new AbortController()
  let isOver = false
  let store: IndexeddbPersistence | null = null

  async function open(): Promise<void> {
    await share(name, holding.signal)
    if (isOver) return
    store = new IndexeddbPersistence(name, document)
    await store.whenSynced
  }

  async function end(isCommitted: boolean): Promise<void> {
    isOver = true
    if (store && isCommitted && !(await hasMore(store))) {
      holding.abort()
      await whenAlone(name, () => empty(store))
    }
    holding.abort()
    await store?.destroy()
  }

  return {
    whenRead: Promise.race([open(), wait(patience)]).catch(() => {}),
    // What cannot be dropped is refused again, and offered again.
    forget: () => empty(store).catch(() => {}),
    close: ({ isCommitted }) => {
      end(isCommitted)
        .catch(() => {})
        .finally(() => document.destroy())
    },
  }
}

/** Another window of the same person may have kept edits here and then crashed. */
async function hasMore(store: IndexeddbPersistence): Promise<boolean> {
  let isMore = false
  const note = () => {
    isMore = true
  }
  store.doc.on('update', note)
  await fetchUpdates(store)
  store.doc.off('update', note)
  return isMore
}

/** Shares the store with this person's other windows until the signal. */
function share(name: string, until: AbortSignal): Promise<void> {
  // Browsers have locks where they trust the connection.
  if (!('locks' in navigator)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { mode: 'shared' }, () => {
        resolve()
        return new Promise<void>((end) => {
          if (until.aborted) end()
          else until.addEventListener('abort', () => end(), { once: true })
        })
      })
      .catch(reject)
  })
}

async function whenAlone(name: string, act: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return
  await navigator.locks.request(name, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock) await act()
  })
}

function empty(store: IndexeddbPersistence | null): Promise<void> {
  const transaction = store?.db?.transaction('updates', 'readwrite')
  if (!transaction) return Promise.resolve()
  transaction.objectStore('updates').clear()
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error ?? new Error('The store could not be emptied'))
  })
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
