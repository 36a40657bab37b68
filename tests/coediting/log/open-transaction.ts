import type { RoomDatabase, Run } from '../../../src/coediting/log/room-database.ts'

/** A transaction that stays open until it is told how to end. */
export type OpenTransaction = { run: Run; commit: () => Promise<void>; abort: () => Promise<void> }

/** Opens a transaction on a connection of its own. */
export async function openTransaction(database: RoomDatabase): Promise<OpenTransaction> {
  const begun = Promise.withResolvers<Run>()
  const end = Promise.withResolvers<void>()
  const whole = database.transact(async (run) => {
    begun.resolve(run)
    await end.promise
  })
  return {
    run: await begun.promise,
    async commit() {
      end.resolve()
      await whole
    },
    async abort() {
      const reason = new Error('aborted')
      end.reject(reason)
      await whole.catch((error: unknown) => {
        if (error !== reason) throw error
      })
    },
  }
}
