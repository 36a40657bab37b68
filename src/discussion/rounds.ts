import type { Payload } from 'payload'
import { getLogger } from '../kernel/logger.ts'
import { postLetters } from './mail/post-letters.ts'
import { remindOfTasks } from './tasks/reminders.ts'
import { remindOfSteps } from './tasks/step-reminders.ts'

/** How long between two rounds, in milliseconds. */
const pause = 10_000

/**
 * Keeps the post going while the site serves: letters go out soon after what they tell of is committed, and a round that
 * fails is made good by the next. Several nodes may do it at once: each letter is taken by one. Answers how to stop it.
 */
export function startRounds(payload: Payload): () => Promise<void> {
  let running = Promise.resolve()
  let timer = setTimeout(go, pause)
  function go(): void {
    running = makeRound(payload)
      .catch((error: unknown) => {
        getLogger().error({ err: error }, 'the post could not be brought')
      })
      .then(() => {
        timer = setTimeout(go, pause)
      })
  }
  return async () => {
    clearTimeout(timer)
    await running
    clearTimeout(timer)
  }
}

async function makeRound(payload: Payload): Promise<void> {
  const now = new Date()
  await remindOfTasks(payload, now)
  await postLetters(payload, now)
  // Last: it composes issues that have changed, and an issue that cannot be composed keeps no letter from going out.
  await remindOfSteps(payload, now)
}
