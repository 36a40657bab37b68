import type { Payload } from 'payload'
import { getLogger } from '../kernel/logger.ts'
import { listBehind, rebuildIndex } from './rebuild.ts'

/**
 * Brings the index up to the ledger while the site serves: what was published before there was an index, or was indexed
 * by an older version. Answers how to stop it; a failure is logged, and mended at the next start or by
 * `npm run search:rebuild`.
 */
export function startCatchingUp(payload: Payload): () => Promise<void> {
  const stopping = new AbortController()
  const running = catchUp(payload, stopping.signal).catch((error: unknown) => {
    getLogger().error({ err: error }, 'the search index could not be brought up to date')
  })
  return async () => {
    stopping.abort()
    await running
  }
}

async function catchUp(payload: Payload, signal: AbortSignal): Promise<void> {
  const behind = await listBehind(payload)
  if (behind.length === 0) return
  const done = await rebuildIndex(payload, behind, signal)
  getLogger().info({ issues: done }, 'the search index was brought up to date')
}
