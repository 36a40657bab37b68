import { prepareBrowserRounds } from './bench/kill-browsers.ts'
import { prepareClientRounds } from './bench/kill-client.ts'
import { addTally, nothing } from './bench/kill-tally.ts'
import { makeRoomGround } from './bench/room-ground.ts'
import { makeSiteProcess } from './bench/site-process.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

/** How often everything is killed. */
const rounds = Number(process.env.ROUNDS ?? 100)
/** After how many acknowledgements, at most. */
const mostWaits = 12
/** `CLIENT=node` does without browsers, and is ten times as fast. */
const hasBrowsers = process.env.CLIENT !== 'node'

await runToEnd(async () => {
  const ground = await makeRoomGround(hasBrowsers ? makeSiteProcess : undefined)
  try {
    const killAll = await (hasBrowsers ? prepareBrowserRounds : prepareClientRounds)(ground)
    let all = nothing
    for (let number = 1; number <= rounds; number += 1) {
      all = addTally(all, await killAll({ number, waits: 1 + (number % mostWaits) }))
      if (number % 10 === 0) say(`${number} rounds: ${all.acknowledged} acknowledged, ${all.lost} lost`)
    }
    say(
      `${rounds} × kill -9 of server and ${hasBrowsers ? 'browsers' : 'client'} right after an acknowledgement`,
    )
    say(`${all.acknowledged} characters acknowledged, ${all.lost} lost`)
    if (hasBrowsers) {
      say(
        `${all.unsaid} typed and not yet acknowledged: ${all.committed} were committed, ${all.returned} came back later`,
      )
    }
    if (all.lost > 0) throw new StartError('Not one acknowledged character may be lost.')
  } finally {
    await ground.close()
  }
})
