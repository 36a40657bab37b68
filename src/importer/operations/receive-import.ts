import { APIError, type PayloadRequest } from 'payload'
import type { Import } from '../../generated/payload-types.ts'
import { isRefusal, RoundtableError } from '../../kernel/errors.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import type { DescribedIssue } from '../describe-issue.ts'
import { failImport } from '../fail-import.ts'
import type { ImportProgress } from '../progress.ts'
import { checkImporter } from '../queries.ts'
import { largestFile, refuseFile } from '../refusals.ts'
import type { Need } from '../review/describe-needs.ts'
import { type ParseElsewhere, parseInWorker } from '../worker/parse-in-worker.ts'
import { Turns } from '../worker/turns.ts'
import { findNamedSeries } from './find-series.ts'
import { keepImport, type SameFile } from './keep-import.ts'

/** How far a received file has come; `waiting` only while two others are being read. */
export type ReceiveProgress = { stage: 'waiting' | ImportProgress['stage'] | 'keeping'; done: number }

/** A file as it was sent. */
export type ReceiveOrder = {
  bytes: Uint8Array
  fileName: string
  /** The id or address of its series; null to guess it by its printed name. */
  series: string | null
  onProgress?: (progress: ReceiveProgress) => void
  /** Gives up: what is not kept by then will not be. */
  signal?: AbortSignal
  /** How the file is parsed; in a thread of its own unless given. */
  parse?: ParseElsewhere
}

/** What became of a file. */
export type ReceivedImport = {
  import: Import
  described: DescribedIssue
  needs: Need[]
  alreadyImported: SameFile[]
}

/** Each takes most of a processor, and memory in proportion to its file. */
const turns = new Turns(2)

/**
 * Reads a file, makes an import of it and keeps that, with the file; nothing is kept of what is refused.
 * @param andThen - what belongs to the same transaction, such as making an issue of it at once
 * @throws RoundtableError `not-allowed`, `invalid-input`, `body-too-large`, `import-failed`, and what `andThen` throws
 */
export async function receiveImport<Result>(
  req: PayloadRequest,
  { bytes, fileName, series, onProgress, signal, parse = parseInWorker }: ReceiveOrder,
  andThen: (received: ReceivedImport) => Promise<Result>,
): Promise<Result> {
  const createdBy = checkImporter(req)
  if (bytes.length === 0) throw refuseFile('empty')
  if (bytes.length > largestFile) throw refuseFile('too-large')
  try {
    const seriesId = series === null ? null : await findNamedSeries(req, series)
    if (turns.isFull) onProgress?.({ stage: 'waiting', done: 0 })
    const parsed = await turns.take(() => parse({ bytes, onProgress, signal }), signal)
    onProgress?.({ stage: 'keeping', done: 0 })
    const result = await inTransaction(req, async () => {
      const order = { bytes, fileName, series: seriesId, parsed, createdBy }
      const { kept, ...found } = await keepImport(req, order)
      return andThen({ import: kept, described: parsed.described, ...found })
    })
    onProgress?.({ stage: 'keeping', done: 1 })
    return result
  } catch (error) {
    throw explain(error, signal)
  }
}

function explain(error: unknown, signal: AbortSignal | undefined): RoundtableError {
  if (isRefusal(error)) return error
  // Payload's own refusals, such as of a text that is too long for its field, come in the caller's language.
  if (error instanceof APIError && error.status < 500) {
    const code = error.status === 403 ? 'not-allowed' : 'invalid-input'
    return new RoundtableError({ code, zh: error.message, en: error.message, cause: error })
  }
  if (!signal?.aborted) return failImport(error)
  return new RoundtableError({
    code: 'invalid-input',
    zh: '导入已中止\uFF0C什么也没有保存。',
    en: 'The import was given up, and nothing was kept.',
  })
}
