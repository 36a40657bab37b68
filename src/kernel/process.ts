import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Takes over a WebSocket upgrade and answers true, or leaves it and answers false. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** What the page cache does on behalf of those who change what readers see. */
export type PageControl = {
  /**
   * Drops what the committed change made old and renders `paths` (public, such as `/roundtable/343`) anew.
   * To be called after the transaction that raised `delivery.generation`; other nodes learn by its notification.
   */
  refresh: (paths: string[]) => Promise<void>
}

/**
 * What `server.ts` (run by Node) and the code that Next bundles share: two module graphs in one process,
 * so module state of one is invisible to the other.
 */
export type RoundtableProcess = {
  /** Set by instrumentation when migrations are done and Payload is up; read by `/readyz`. */
  ready: boolean
  /** Answers whether the database can be reached now; set by instrumentation. */
  pingDatabase: (() => Promise<boolean>) | null
  /** Set by `server.ts`; null in scripts, tests and development, where no page is held. */
  pages: PageControl | null
  upgradeHandlers: UpgradeHandler[]
  /** Run in order when the process is told to stop. */
  shutdownTasks: (() => Promise<void>)[]
}

declare global {
  var roundtableProcess: RoundtableProcess | undefined
}

/** Answers the one object that both module graphs share, made at the first call. */
export function getProcess(): RoundtableProcess {
  globalThis.roundtableProcess ??= {
    ready: false,
    pingDatabase: null,
    pages: null,
    upgradeHandlers: [],
    shutdownTasks: [],
  }
  return globalThis.roundtableProcess
}
