import type { PayloadRequest } from 'payload'
import type { Issue } from '../../generated/payload-types.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { checkStaff } from '../acts/review-desk.ts'
import type { BoardAnswer } from '../answers.ts'
import { presentPerson } from '../present/present-person.ts'
import { gatherStandings } from './gather-standings.ts'
import { presentBoard } from './present-board.ts'
import { listReopened } from './standings.ts'

/** Beyond it, a board is no board; the newest are shown. */
const mostIssues = 300

/**
 * Answers all issues under way by step, mine first (see answers.ts), whatever the number of issues.
 * @throws RoundtableError `not-allowed`
 */
export async function findBoard(req: PayloadRequest): Promise<BoardAnswer> {
  const me = checkStaff(req)
  const at = new Date()
  return inTransaction(req, async () => {
    const parts = await gatherStandings(req, { issues: await findIssues(req), at })
    const language = languageOf(req)
    const rows = presentBoard({ ...parts, me, language })
    return { now: at.toISOString(), me: presentPerson(me, language), rows }
  })
}

/** Those that were never published, and those that are under way again. */
async function findIssues(req: PayloadRequest): Promise<Issue[]> {
  const reopened = await listReopened(req)
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { or: [{ _status: { equals: 'draft' } }, { id: { in: [-1, ...reopened] } }] },
    draft: true,
    sort: '-updatedAt',
    limit: mostIssues,
    depth: 0,
    // What is sealed is on nobody's board but the chiefs'.
    overrideAccess: false,
    req,
  })
  return docs
}
