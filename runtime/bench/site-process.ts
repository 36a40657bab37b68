import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '../build-site.ts'
import type { ChildEnvironment } from '../children.ts'
import { sendSignal } from '../processes.ts'
import type { RoomProcess } from '../rooms/room-process.ts'
import { type ServerProcess, startServer } from '../server-process.ts'

/**
 * Answers the built site as a process that can be killed at any moment and started again at the same port; it is not
 * started yet.
 * @param env - its whole environment; its messages go to `server.log` in the data folder
 */
export function makeSiteProcess(env: ChildEnvironment): RoomProcess {
  let server: ServerProcess | null = null

  return {
    pid: () => server?.pid ?? 0,
    async start() {
      await buildSite()
      const output = openSync(join(env.DATA_DIR ?? '.', 'server.log'), 'a')
      server = await startServer(env, { port: Number(env.PORT), output, timeout: 120_000 })
      closeSync(output)
    },
    async kill() {
      const ending = server
      server = null
      if (!ending) return
      // It leads a group of its own: all of the site's processes go in the same moment.
      sendSignal(-ending.pid, 'SIGKILL')
      await ending.ended
    },
    async stop() {
      const ending = server
      server = null
      await ending?.stop()
    },
  }
}
