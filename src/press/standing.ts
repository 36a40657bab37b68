import { z } from 'zod'
import type { EditionAddresses } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import type { Standing } from './plan.ts'

const addressesShape = z.object({
  series: z.string(),
  issue: z.string(),
  pieces: z.array(z.object({ hash: z.string(), slug: z.string(), experts: z.array(z.string().nullable()) })),
  topics: z.array(z.object({ slug: z.string(), name: z.string() })),
})

const documentsShape = z.object({ questions: z.array(z.number()), answers: z.array(z.number()) })

/** Documents of the desk by their ids, each kind by itself. */
export type Documents = z.infer<typeof documentsShape>

/** A line of the ledger with its JSON columns read. */
export type StandingEdition = Standing & { addresses: EditionAddresses; documents: Documents }

/** Reads a line of the ledger; a line that does not have the ledger's shape is an error of ours. */
export function readStanding(edition: Edition): StandingEdition {
  return {
    revision: edition.revision,
    kind: edition.kind,
    contentHash: edition.contentHash ?? null,
    addresses: addressesShape.parse(edition.addresses),
    documents: documentsShape.parse(edition.documents),
  }
}
