import type { EditionAddresses } from '../edition/types.ts'
import type { EditionFacts } from './edition-facts.ts'
import type { PageUrls } from './urls.ts'

/** Answers where readers may compare an edition with the one before it; null where superseded editions are closed (P2). */
export function findComparison({
  edition,
  addresses,
  urls,
}: {
  edition: EditionFacts | null
  addresses: EditionAddresses
  urls: PageUrls
}): string | null {
  if (!edition?.comparedRevision) return null
  const { series, issue } = addresses
  return urls.comparison({ series, issue, before: edition.comparedRevision, after: edition.revision })
}
