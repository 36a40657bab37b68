import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { readEnvironment } from '../src/kernel/env.ts'
import { checkEditions } from '../src/review/checks/editions/check-editions.ts'
import type { CheckedEdition } from '../src/review/checks/editions/report.ts'
import { withDatabase } from './database.ts'
import { openPayload } from './open-payload.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const usage =
  'Usage: npm run check:editions [-- --series ADDRESS] [--year YEAR] [--notes]: what today’s lists say of the current editions.'

await runToEnd(async () => {
  const { series, year, notes } = readOptions()
  await withDatabase(readEnvironment(), async () => {
    const req = await createLocalReq({}, await openPayload())
    const report = await checkEditions(
      req,
      { series, year },
      { onEdition: (checked, { done, of }) => describe(checked, { at: `${done}/${of}`, notes }) },
    )
    const { checked, withFindings, grave, warnings, unreadable } = report
    say(
      `${checked} editions checked, ${withFindings} with findings: ${grave} grave, ${warnings} warnings, ${report.notes} notes${unreadable > 0 ? `; ${unreadable} could not be read` : ''}. Nothing was changed.`,
    )
  })
})

function readOptions(): { series: string | undefined; year: number | undefined; notes: boolean } {
  try {
    const { values } = parseArgs({
      options: { series: { type: 'string' }, year: { type: 'string' }, notes: { type: 'boolean' } },
    })
    const year = values.year === undefined ? undefined : Number(values.year)
    if (year !== undefined && !Number.isInteger(year)) throw new StartError(usage)
    return { series: values.series, year, notes: values.notes ?? false }
  } catch {
    throw new StartError(usage)
  }
}

function describe(
  { edition, findings }: CheckedEdition,
  { at, notes }: { at: string; notes: boolean },
): void {
  const { label, title, address } = edition
  const shown = findings?.filter(({ severity }) => notes || severity !== 'note')
  say(`${at}  ${address}  ${label} ${title}${findings ? '' : ': its text cannot be read'}`)
  for (const { severity, quote, sentence } of shown ?? [])
    say(`  ${severity}: “${quote.text}” ${sentence.en}`)
}
