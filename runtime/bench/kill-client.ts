import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startScript } from '../children.ts'
import { StartError } from '../start-error.ts'
import { type KillAll, nothing } from './kill-tally.ts'
import type { RoomGround } from './room-ground.ts'

const typist = fileURLToPath(new URL('type-until-killed.ts', import.meta.url))

/** Answers rounds in which one client without a browser types until it and the server are killed. */
export async function prepareClientRounds({
  server,
  doors,
  readClock,
  makeText,
}: RoomGround): Promise<KillAll> {
  const room = await makeText(3)
  const [door] = doors
  if (!door) throw new StartError('Nobody may come in.')
  return async ({ waits }) => {
    await server.start()
    const child = startScript([typist, door.url, door.cookie, door.origin, room], { env: {}, output: 'pipe' })
    const gone = once(child, 'close')
    let output = ''
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (text) => {
        output += String(text)
        if (output.split('\n').length > waits) resolve()
      })
      gone.then(() => reject(new StartError('The client ended by itself.'))).catch(reject)
    })
    child.kill('SIGKILL')
    await Promise.all([server.kill(), gone])
    // What it said last counts, also when it said it while it was being killed.
    const [client = 0, acknowledged = 0] = (output.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
    const kept = await readClock(room, client)
    return { ...nothing, acknowledged, lost: Math.max(acknowledged - kept, 0) }
  }
}
