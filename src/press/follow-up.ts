import type { PayloadRequest } from 'payload'
import type { EditionAddresses } from '../edition/types.ts'
import { bumpGeneration } from '../kernel/generation.ts'
import type { PressAct, PressContracts } from './contracts.ts'
import { refreshPublicMarks } from './public-marks.ts'
import { refreshVisibility } from './visibility.ts'

/**
 * Makes everything that readers see follow the ledger, in its transaction: published rows, public profiles, what other
 * capabilities keep, and the page caches.
 *
 * @param addresses of the lines that came or went
 */
export async function followLedger(
  req: PayloadRequest,
  {
    issueId,
    acts,
    addresses,
    takesBack,
  }: {
    issueId: number
    acts: readonly PressAct[]
    addresses: readonly EditionAddresses[]
    takesBack: boolean
  },
  contracts: Pick<PressContracts, 'onPublish'>,
): Promise<void> {
  await refreshVisibility(req, issueId)
  await refreshPublicMarks(req, addresses)
  for (const act of acts) {
    for (const task of contracts.onPublish) await task(act)
  }
  await bumpGeneration(req, { takesBack })
}
