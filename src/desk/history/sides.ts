import type { PayloadRequest } from 'payload'
import { readComposedIssue } from '../../edition/parse.ts'
import type { ComposedIssue } from '../../edition/types.ts'
import type { Edition } from '../../generated/payload-types.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { StandingEdition } from '../../press/standing.ts'
import type { Values } from './pick-language.ts'
import { findPresent, findStandingLines, findStoredVersions, type Subject } from './queries.ts'

/** A state of a document that can be compared; `values` are of all languages. */
export type Side =
  | { type: 'present'; values: Values }
  | { type: 'version'; id: number; at: string; by: string | null; values: Values }
  | { type: 'edition'; edition: Edition; standing: StandingEdition; composed: ComposedIssue }

/** Which state is meant, as addresses name it: `present`, a version's id, or `edition-2` in the language of the text. */
export type SideToken = string

const editionToken = /^edition-(\d{1,6})$/

/** Answers the state that a token names, or null when there is none that the caller may see. */
export async function findSide(
  req: PayloadRequest,
  token: SideToken,
  { subject, issueId, locale }: { subject: Subject; issueId: number | null; locale: Locale },
): Promise<Side | null> {
  if (token === 'present') {
    const values = await findPresent(req, subject)
    return values && { type: 'present', values }
  }
  const revision = editionToken.exec(token)?.[1]
  if (revision === undefined) {
    const id = Number(token)
    if (!Number.isInteger(id) || id <= 0) return null
    const version = (await findStoredVersions(req, subject, [id])).get(id)
    return version ? { type: 'version', ...version } : null
  }
  const lines = await findStandingLines(req, subject, issueId)
  const line = lines.find(({ edition }) => edition.locale === locale && edition.revision === Number(revision))
  return line ? readEditionSide(req, line) : null
}

async function readEditionSide(
  req: PayloadRequest,
  { edition, standing }: { edition: Edition; standing: StandingEdition },
): Promise<Side | null> {
  const hash = standing.contentHash
  if (hash === null) return null
  const { docs } = await req.payload.find({
    collection: 'contents',
    where: { id: { in: [hash, ...(edition.hashes ?? [])] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const texts = new Map(docs.map(({ id, body }) => [id, body]))
  // What was sealed is not on file any more, and cannot be compared.
  if (!texts.has(hash)) return null
  return { type: 'edition', edition, standing, composed: readComposedIssue({ hash, texts }) }
}
