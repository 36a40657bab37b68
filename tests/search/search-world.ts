import { createLocalReq, type Payload } from 'payload'
import { composeIssue, type IssueParts } from '../../src/edition/compose-issue.ts'
import type { EditionAddresses } from '../../src/edition/types.ts'
import { inTransaction, runInTransaction } from '../../src/kernel/transaction.ts'
import { indexIssue } from '../../src/search/index-issue.ts'
import { type SearchAnswer, type SearchFound, search } from '../../src/search/search.ts'
import { readSearchRequest } from '../../src/search/search-request.ts'
import { addressModelIssue, buildModelParts } from '../support/model-issue.ts'
import { type SeededEdition, seedEdition } from '../support/seed-edition.ts'
import { makeUniqueIssueId } from '../support/unique-name.ts'

type Given = Partial<Omit<SeededEdition, 'composed' | 'addresses'>> & {
  series: string
  issue?: string
  /** Changes issue 343 before it is composed. */
  change?: (parts: IssueParts) => void
  addresses?: (addresses: EditionAddresses) => void
}

/** Appends an edition of (changed) issue 343 and indexes it, as publishing does; answers the issue's id. */
export async function publishIndexed(payload: Payload, given: Given): Promise<number> {
  const { series, issue = '343', change, addresses: changeAddresses, ...seeded } = given
  const parts = buildModelParts()
  change?.(parts)
  const { composed, addresses } = addressModelIssue(composeIssue(parts))
  const own = structuredClone({ ...addresses, series, issue })
  changeAddresses?.(own)
  const issueId = given.issueId ?? makeUniqueIssueId()
  await seedEdition(payload, { ...seeded, issueId, composed, addresses: own })
  await indexAgain(payload, { issueId, locale: composed.issue.locale })
  return issueId
}

/** Makes the index of one issue say what the ledger says. */
export async function indexAgain(
  payload: Payload,
  key: { issueId: number; locale: 'zh' | 'en' },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => indexIssue((statement) => runInTransaction(req, statement), key))
}

type Asked = { q?: string; locale?: 'zh' | 'en'; series?: string } & Record<string, string | undefined>

/** Searches as the page and the API do. */
export async function ask(payload: Payload, { locale = 'zh', ...given }: Asked): Promise<SearchAnswer> {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) if (value !== undefined) parameters.set(name, value)
  return search(payload.db.drizzle, readSearchRequest(locale, parameters).request)
}

/** Searches, and fails unless something can be looked for. */
export async function find(payload: Payload, asked: Asked): Promise<SearchFound> {
  const answer = await ask(payload, asked)
  if (answer.state !== 'found') throw new Error(`The search answered ${answer.state}`)
  return answer
}

/** Answers the addresses of what was found, in order: `343` for an issue, `343/xu-tao` for a piece. */
export function listFound({ results }: SearchFound): string[] {
  return results.map(({ issue, piece }) => (piece === null ? issue : `${issue}/${piece}`))
}
