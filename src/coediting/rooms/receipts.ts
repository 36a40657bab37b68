import type { HocuspocusProvider } from '@hocuspocus/provider'
import { z } from 'zod'

/** Asked by a client, and answered with the same number when all that it had then is committed. */
export const receiptMessage = z.object({ type: z.literal('receipt'), n: z.int().nonnegative() })

/** Asked by a client that is about to leave: the document is brought in step now, not some moments later. */
export const storeMessage = z.object({ type: z.literal('store') })

/** Whether everything that was typed here is committed on the server. */
export type Receipts = {
  isSaved: () => boolean
  /** The edits made here since the newest one that is known to be committed. */
  countUnsaved: () => number
  close: () => void
}

/**
 * Follows what the server has committed, by receipts of its own: the provider counts acknowledgements, and loses count
 * when a connection ends while some are on their way (it says saved too early after coming back).
 * @param onChange - is told whenever the answers may have changed
 */
export function openReceipts(provider: HocuspocusProvider, onChange: () => void): Receipts {
  let made = 0
  let saved = -1
  let asked: number | null = null

  const ask = () => {
    if (asked !== null || saved >= made || !provider.isAuthenticated) return
    asked = made
    provider.sendStateless(JSON.stringify({ type: 'receipt', n: made }))
  }
  const noteEdit = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    made += 1
    ask()
    onChange()
  }
  const read = ({ payload }: { payload: string }) => {
    const { data } = receiptMessage.safeParse(JSON.parse(payload))
    if (!data) return
    saved = Math.max(saved, data.n)
    asked = null
    ask()
    onChange()
  }
  const begin = () => {
    asked = null
    ask()
    onChange()
  }
  const end = () => {
    asked = null
    onChange()
  }
  provider.document.on('update', noteEdit)
  provider.on('stateless', read)
  provider.on('authenticated', begin)
  provider.on('close', end)
  return {
    isSaved: () => saved >= made,
    countUnsaved: () => made - Math.max(saved, 0),
    close() {
      provider.document.off('update', noteEdit)
      provider.off('stateless', read)
      provider.off('authenticated', begin)
      provider.off('close', end)
    },
  }
}
