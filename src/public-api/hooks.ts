import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { bounds } from './bounds.ts'
import { isOutsider } from './outsider.ts'
import { hideUnreadable, keepListedFields } from './public-document.ts'
import { checkQuery } from './query-rules.ts'
import { isPublicSlug, type Surface } from './surfaces.ts'

const readings = ['read', 'readDistinct', 'count', 'countVersions']

/** Answers the hook that holds callers without a session to the bounds of `surface`, whatever they read. */
export function boundQueries(surface: Surface): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    if (!readings.includes(operation) || !isOutsider({ req, overrideAccess })) return args
    const read = (name: string): unknown => Reflect.get(args, name)
    if ('id' in args && !isPossibleId(args.id)) throw noSuchDocument()
    // Payload's own look-up of related documents: it names ids and passes the draft flag on.
    const isInner = typeof read('currentDepth') === 'number'
    const asked = isInner
      ? { draft: read('draft') }
      : {
          depth: read('depth'),
          draft: read('draft'),
          joins: read('joins'),
          limit: read('limit'),
          page: read('page'),
          populate: read('populate'),
          select: read('select'),
          sort: read('sort'),
          trash: read('trash'),
          where: read('where'),
        }
    checkQuery({ ...asked, locale: req.locale, fallbackLocale: req.fallbackLocale }, surface)
    // The desk's own order may go by a private field, which a caller without a session cannot sort by.
    const ordered = { ...args, sort: read('sort') ?? surface.order }
    return isInner ? ordered : { ...ordered, limit: read('limit') ?? bounds.defaultLimit }
  }
}

/** The database answers any other id with a fault, not with nothing. */
function isPossibleId(id: unknown): boolean {
  const number = Number(id)
  return Number.isInteger(number) && number > 0 && number < 2 ** 31
}

function noSuchDocument(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这个编号的文档。编号是正整数\uFF0C可在列表里找到。',
    en: 'There is no document with this id. Ids are positive whole numbers; lists show them.',
  })
}

/** Shows callers without a session the listed fields alone, and no id of what they may not read. */
export const showListedFields: CollectionAfterOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
  result,
}) => {
  const { slug } = collection
  if (!isPublicSlug(slug) || !isOutsider({ req, overrideAccess }) || !isRecord(result)) return result
  const list = 'docs' in result && Array.isArray(result.docs) ? result.docs : null
  const documents = (list ?? [result]).filter(isRecord).map((document) => keepListedFields(slug, document))
  if (!list && !('id' in args)) return result
  const shown = await hideUnreadable(req, { slug, documents })
  return list ? { ...result, docs: shown } : shown[0]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
