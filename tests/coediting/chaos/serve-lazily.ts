import { setTimeout as sleep } from 'node:timers/promises'
import { serveRooms } from '../../../runtime/rooms/serve-rooms.ts'
import { openRoomDatabase } from '../../../src/coediting/log/room-database.ts'

/** How late the control writes down what it has acknowledged, in milliseconds: as servers do that store from time to time. */
const late = 2_000

// The control: rooms that acknowledge first and write later.
await serveRooms((databaseUrl) => {
  const database = openRoomDatabase(databaseUrl, () => {})
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...database,
    async run(statement) {
      const isAppend = JSON.stringify(statement.queryChunks).includes('insert into coediting.updates')
      if (!isAppend) return database.run(statement)
      last = last.then(() => sleep(late)).then(() => database.run(statement).catch(() => {}))
      // A row, as if it were written.
      return [{}]
    },
  }
})
