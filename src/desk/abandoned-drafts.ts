import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Issue } from '../generated/payload-types.ts'
import { isSealed } from '../press/seal.ts'

/** Nobody looks at an empty form for longer than that before typing the first word. */
const abandonedAfter = 10 * 60 * 1000

/**
 * Moves issues to the trash that the same person opened and never wrote a word in, when they open another: opening
 * the form saves a draft at once, which would keep its number from the next issue.
 */
export const discardAbandoned: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' && req.user?.collection === 'people' && !isSealed(req.context)) {
    for (const { id } of await findAbandoned(req, req.user.name)) {
      await req.payload.update({
        collection: 'issues',
        id,
        data: { deletedAt: new Date().toISOString() },
        depth: 0,
        overrideAccess: false,
        req,
      })
    }
  }
  return args
}

/** Says whether nobody has written anything in an issue: its series and numbers are proposals of the system. */
export function isBlank(issue: Issue): boolean {
  const texts = [
    issue.title,
    issue.kicker,
    issue.subtitle,
    issue.labelOverride,
    issue.pageLabel,
    issue.printedOn,
  ]
  const lists = [issue.pullQuotes, issue.credits, issue.topics, issue.runningOrder]
  return !texts.some(Boolean) && !lists.some((list) => list?.length) && !issue.lead && !issue.cover
}

async function findAbandoned(req: PayloadRequest, name: string): Promise<Issue[]> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: {
      and: [
        { title: { exists: false } },
        { changedBy: { equals: name } },
        { _status: { equals: 'draft' } },
        { createdAt: { less_than: new Date(Date.now() - abandonedAfter).toISOString() } },
      ],
    },
    draft: true,
    depth: 0,
    limit: 10,
    overrideAccess: false,
    req,
  })
  return docs.filter(isBlank)
}
