import type { EditionAddresses } from '../edition/types.ts'
import type { Correction } from './edition-facts.ts'
import type { PageUrls } from './urls.ts'

/** Answers where readers may compare the texts before and after a correction; null where its difference is closed (P2). */
export function findComparison({
  correction,
  addresses,
  urls,
}: {
  correction: Correction | null
  addresses: EditionAddresses
  urls: PageUrls
}): string | null {
  if (correction?.comparedRevision == null) return null
  const { series, issue } = addresses
  return urls.comparison({ series, issue, before: correction.comparedRevision, after: correction.revision })
}
