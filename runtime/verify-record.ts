import { createLocalReq } from 'payload'
import { readEnvironment } from '../src/kernel/env.ts'
import { readingSealed } from '../src/press/sealing/closed.ts'
import { listRecorded } from '../src/review/sheet/list-recorded.ts'
import { readRecordExport } from '../src/review/sheet/read-record-export.ts'
import { withDatabase } from './database.ts'
import { openPayload } from './open-payload.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const usage =
  'Usage: npm run verify:record [-- --issue <id>]: proves every record whole, or that of one issue.'

await runToEnd(async () => {
  const only = readIssue(process.argv.slice(2))
  let broken = 0
  await withDatabase(readEnvironment(), async () => {
    const payload = await openPayload()
    const req = await createLocalReq({}, payload)
    const keys = (await listRecorded(req)).filter(({ issueId }) => only === null || issueId === only)
    if (only !== null && keys.length === 0) throw new StartError(`Issue ${only} has no record.`)
    for (const key of keys) {
      const { record } = await readingSealed(req, () => readRecordExport(req, key))
      const { whole, faults } = record.verification
      const name = `Issue ${key.issueId} (${key.locale})`
      if (whole) say(`${name}: ${record.entries.length} entries, whole.`)
      else broken += 1
      for (const fault of faults) say(`${name}: ${fault.en}`)
    }
    say(
      broken === 0
        ? `${keys.length} records are whole.`
        : `${broken} of ${keys.length} records are not whole.`,
    )
  })
  if (broken > 0) process.exitCode = 1
})

function readIssue(words: readonly string[]): number | null {
  if (words.length === 0 || words[0] === 'all') return null
  const id = Number(words[1])
  if (words[0] !== '--issue' || words.length !== 2 || !Number.isInteger(id)) throw new StartError(usage)
  return id
}
