import { Server } from '@hocuspocus/server'
import { readyLine } from '../rooms/serve-rooms.ts'

// What co-editing is compared with: the same Hocuspocus with its texts in memory alone. It knows nobody, writes nothing
// down, and answers at once that all is kept.
const server = new Server({
  name: 'plain',
  quiet: true,
  stopOnSignals: false,
  async onStateless({ connection, payload }) {
    connection.sendStateless(payload)
  },
})
await server.listen(Number(process.env.PLAIN_PORT))
process.stdout.write(`${readyLine}\n`)
