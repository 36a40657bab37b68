import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'
import type { Answer, Issue, Question } from '../../generated/payload-types.ts'
import { correctors, hasRole } from '../../kernel/access.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { locales } from '../../kernel/locales.ts'
import { isSettled } from '../../kernel/settled-write.ts'
import { isGuarded, readWriteArguments } from '../../press/guarded.ts'
import { findDocumentIds, findIssueIds } from '../../press/locks.ts'
import { isSealed } from '../../press/seal.ts'
import { touchStandings } from '../board/standings.ts'
import { judgeEdits } from './judge-edit.ts'
import { type Edit, listEdits } from './list-edits.ts'
import type { Written } from './printed-parts.ts'
import { noteWriting } from './writing.ts'

/** Keeps who may not edit at this stage from changing what is printed; all other fields pass. */
export const guardStage: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || isSealed(req.context) || isSettled(req.context)) return data
  const written = readWritten(collection.slug, { before: originalDoc, after: data })
  const id: unknown = Reflect.get(originalDoc, 'id')
  if (written && typeof id === 'number') await refuse(req, listEdits(written, { id, locale: req.locale }))
  return data
}

/** The same for the restoring of a version, which writes every language at once; and notes that a write is under way. */
export const guardRestoring: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { slug } = collection
  if (operation === 'update' || operation === 'create' || operation === 'restoreVersion') noteWriting(req)
  if (operation !== 'restoreVersion' || !isGuarded(slug) || isSealed(req.context)) return args
  // What access refuses is answered by access.
  if (!hasRole(req, correctors) && Reflect.get(args, 'overrideAccess') !== true) return args
  const written = readWriteArguments(args)
  const ids = await findDocumentIds(req, { slug, operation, written })
  for (const issueId of await findIssueIds(req, { slug, ids, data: {} })) {
    const edits = ids.map((id): Edit => {
      if (slug === 'issues') return { issueId, part: null, unit: 'page', locales }
      const kind = slug === 'questions' ? 'question' : 'piece'
      return { issueId, part: { kind, id }, unit: kind === 'piece' ? id : 'page', locales }
    })
    await refuse(req, edits)
  }
  return args
}

/** Tells the board that what it has worked out is old. */
export const touchAfterChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!isGuarded(collection.slug)) return
  await touchStandings(req, listIssues(collection.slug, [doc, previousDoc]))
}

/** Tells the board of what was erased. */
export const touchAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isGuarded(collection.slug)) await touchStandings(req, listIssues(collection.slug, [doc]))
}

async function refuse(req: Parameters<typeof judgeEdits>[0], edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return
  const ruling = await judgeEdits(req, edits)
  if (ruling.allowed) return
  const { code, zh, en } = ruling
  throw new RoundtableError({ code, zh, en })
}

type Versions = { before: object; after: object }

/** Payload hands hooks their documents untyped; each collection's are of its own generated type. */
function readWritten(slug: string, { before, after }: Versions): Written | null {
  switch (slug) {
    case 'issues':
      return { collection: slug, before: before as Issue, after: after as Partial<Issue> }
    case 'questions':
      return { collection: slug, before: before as Question, after: after as Partial<Question> }
    case 'answers':
      return { collection: slug, before: before as Answer, after: after as Partial<Answer> }
    default:
      return null
  }
}

function listIssues(slug: string, documents: readonly unknown[]): number[] {
  const ids = documents.map((document): unknown => {
    const named: unknown = Reflect.get(Object(document), slug === 'issues' ? 'id' : 'issue')
    // A relation, as an id or as the document itself.
    return typeof named === 'object' && named !== null ? Reflect.get(named, 'id') : named
  })
  return [...new Set(ids.filter((id) => typeof id === 'number'))]
}
