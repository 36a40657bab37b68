import { findNamedSeries } from '../../src/importer/operations/find-series.ts'
import { ParserThread } from '../../src/importer/worker/parse-in-worker.ts'
import type { Locale } from '../../src/kernel/locales.ts'
import { openPayload } from '../open-payload.ts'
import type { Choice } from './choose-files.ts'
import { choosePerson } from './choose-person.ts'
import { importOne } from './import-one.ts'
import type { Interruption } from './interruption.ts'
import { keepReport } from './keep-report.ts'
import type { Run } from './outcome.ts'
import type { ImportRequest } from './request.ts'
import { runFiles } from './run-files.ts'
import { openProgress } from './say-progress.ts'
import { type ImportSession, makeRequest } from './session.ts'

/** A run as it was ordered. */
export type RunOrder = Choice & {
  request: ImportRequest
  /** Where the report goes; it is kept after each file, so that a crash leaves the last one. */
  reports: string[]
  language: Locale
  interruption: Interruption
}

/**
 * Imports files as drafts into the database of this process's environment, says how far it has come, and keeps the report.
 * @throws StartError RoundtableError when no file can be imported at all
 */
export async function runImport(order: RunOrder): Promise<Run> {
  const { files, skipped, reports, language, interruption } = order
  const session = await openSession(order.request)
  const begun = performance.now()
  const describe = (sofar: Pick<Run, 'outcomes' | 'left'>): Run => ({
    ...sofar,
    skipped,
    seconds: Math.round((performance.now() - begun) / 1000),
  })
  const keep = (run: Run): void => keepReport(run, { paths: reports, language })
  // A report that cannot be written is better known before a hundred files than after them.
  keep(describe({ outcomes: [], left: files.map(({ name }) => name) }))
  const progress = openProgress({ total: files.length, language })
  const done = await runFiles(files, {
    importOne: (file, signal) => importOne(session, file, signal),
    interruption,
    listener: {
      onBegin: ({ name }, index) => progress.begin(name, index),
      onEnd: (outcome, index, soFar) => {
        progress.end(outcome, index)
        keep(describe(soFar))
      },
    },
  })
  progress.close()
  const run = describe(done)
  keep(run)
  return run
}

async function openSession(request: ImportRequest): Promise<ImportSession> {
  const payload = await openPayload()
  const person = await choosePerson(payload, request.as)
  const { numbers, publishArchive } = request
  const series =
    request.series === null
      ? null
      : await findNamedSeries(await makeRequest({ payload, person }), request.series)
  // One thread for all files; it ends with the program.
  const thread = new ParserThread()
  return {
    payload,
    person,
    contracts: {},
    parse: (order) => thread.parse(order),
    settings: { series, numbers, publishArchive },
  }
}
