import type { PayloadRequest } from 'payload'
import type { Import } from '../../src/generated/payload-types.ts'
import { commitImport } from '../../src/importer/commit/commit-import.ts'
import { readPreview } from '../../src/importer/files.ts'
import { listNeeds } from '../../src/importer/operations/list-needs.ts'
import { readActs } from '../../src/importer/read-acts.ts'
import { replayActs } from '../../src/importer/review/apply-act.ts'
import type { Need } from '../../src/importer/review/describe-needs.ts'
import { idOf } from '../../src/kernel/documents.ts'
import type { ImportSession } from './session.ts'

/** An import that is kept, the issue that it has become, if any, and what a person should look at. */
export type KeptImport = { kept: Import; issue: number | null; needs: Need[]; leftOut: string[] }

/**
 * Makes the issue's draft of an import that is kept, unless its series is neither named nor known by its printed name.
 * @throws RoundtableError when the draft cannot be made, as where its number is taken
 */
export async function keepDraft(
  req: PayloadRequest,
  { kept, settings }: { kept: Import } & Pick<ImportSession, 'settings'>,
): Promise<KeptImport> {
  const series = settings.series ?? idOf(kept.series)
  if (series === null) return { kept, issue: null, needs: await findNeeds(req, kept), leftOut: [] }
  const { issue, needs, left } = await commitImport(req, {
    importId: kept.id,
    base: kept.revision,
    series,
    numbers: settings.numbers,
  })
  return { kept, issue, needs, leftOut: left }
}

/** Lists what a person should look at in an import as it stands. */
export async function findNeeds(req: PayloadRequest, kept: Import): Promise<Need[]> {
  return listNeeds(req, replayActs(await readPreview(req, kept.id), readActs(kept)))
}
