import type { PayloadRequest } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { findEditions } from '../../press/ledger.ts'
import { readStanding } from '../../press/standing.ts'
import type { Process } from '../process/process.ts'
import { readProcess } from '../process/read-process.ts'
import type { Act } from '../record/acts.ts'
import type { RecordKey } from './entries.ts'
import type { NewAct } from './record.ts'

/**
 * Answers the acts that a record begins with: the process, as the series has it now, and what was published before
 * anybody kept a record. The series may change its process afterwards; this issue keeps its copy.
 */
export async function composeBeginning(req: PayloadRequest, key: RecordKey): Promise<NewAct[]> {
  const present = await findPresentProcess(req, key.issueId)
  const system = { id: null, name: '', role: 'system' } as const
  const begin: NewAct = { act: { act: 'begin', ...present }, by: system }
  const editions = (await findEditions(req, key)).toReversed()
  return [
    begin,
    ...editions.map((line) => ({ act: describeLine(line), by: { ...system, name: line.publishedBy } })),
  ]
}

/** Answers the series in which an issue stands now, and the process that it asks for. */
export async function findPresentProcess(
  req: PayloadRequest,
  issueId: number,
): Promise<{ series: number | null; process: Process }> {
  const issue = await findDraft(req, { collection: 'issues', id: issueId, access: 'ours' })
  const series = await findDraft(req, { collection: 'series', id: idOf(issue?.series), access: 'ours' })
  return { series: series?.id ?? null, process: readProcess(series?.process) }
}

function describeLine(line: Edition): Act {
  const { kind, contentHash, addresses, documents } = readStanding(line)
  const { revision } = line
  const notice = line.notice ?? null
  if (kind === 'withdrawal') return { act: 'withdrawn', revision, notice }
  if (kind === 'reinstatement' || contentHash === null) return { act: 'reinstated', revision, notice }
  const pieces = documents.answers.flatMap((id, index) => {
    const hash = addresses.pieces[index]?.hash
    return hash === undefined ? [] : [[String(id), hash] as const]
  })
  return { act: 'published', kind, revision, hash: contentHash, pieces: Object.fromEntries(pieces) }
}
