import { readEnvironment } from '../src/kernel/env.ts'
import { listBehind, listIndexable, rebuildIndex } from '../src/search/rebuild.ts'
import { withDatabase } from './database.ts'
import { openPayload } from './open-payload.ts'
import { say, sayWhile } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const usage = 'Usage: npm run search:rebuild [-- --behind]: the whole index, or what it lacks of the ledger.'

await runToEnd(async () => {
  const words = process.argv.slice(2)
  const onlyBehind = words.includes('--behind')
  if (words.some((word) => word !== '--behind')) throw new StartError(usage)
  await withDatabase(readEnvironment(), async () => {
    const payload = await openPayload()
    const issues = onlyBehind ? await listBehind(payload) : await listIndexable(payload)
    const done = await sayWhile(`Indexing ${issues.length} issues`, () => rebuildIndex(payload, issues))
    say(`The search index has ${done} issues anew.`)
  })
})
