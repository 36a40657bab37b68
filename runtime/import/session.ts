import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Person } from '../../src/generated/payload-types.ts'
import type { ParseElsewhere } from '../../src/importer/worker/parse-in-worker.ts'
import type { MoreContracts } from '../../src/press/contracts.ts'

/** What every file of a run is imported with. */
export type ImportSession = {
  payload: Payload
  /** In whose name, and with whose rights. */
  person: Person
  /** What the press asks and does for this run, beyond what it does for everybody. */
  contracts: MoreContracts
  parse: ParseElsewhere
  settings: {
    /** The id of the series of all issues; null to find each by its printed name. */
    series: number | null
    numbers: 'keep' | 'leave-out'
    publishArchive: boolean
  }
}

/** Makes a request of the session's person; each act has one of its own, as a failed one has lost its transaction. */
export async function makeRequest({
  payload,
  person,
}: Pick<ImportSession, 'payload' | 'person'>): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...person, collection: 'people' }, locale: 'zh' }, payload)
}

/** Answers where a document is worked on. */
export function locateInAdmin(
  { payload }: Pick<ImportSession, 'payload'>,
  slug: 'imports' | 'issues',
  id: number,
): string {
  return `${payload.config.serverURL}/admin/collections/${slug}/${id}`
}
