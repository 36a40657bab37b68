import type { PayloadRequest, RequestContext, Where } from 'payload'
import { leavesTrash } from './documents.ts'
import { RoundtableError } from './errors.ts'
import { type Addressed, holdsItsSlug, judgeSlugChange } from './fixed-slug.ts'
import type { Bilingual } from './locales.ts'
import { lockInTransaction } from './transaction.ts'

/** An address that a document wants among those of one parent: an issue in its series, a piece in its issue. */
type SlugClaim = {
  collection: 'answers' | 'issues'
  parent: { field: 'issue' | 'series'; id: number | null }
  slug: string | null | undefined
  /** The claiming document; absent while it is being made. */
  id: number | undefined
}

/**
 * Says whether another document of the parent holds the address. Until the transaction ends nobody else can claim an
 * address there: two claims of one address at the same time would not see each other.
 */
async function isSlugTaken(
  req: PayloadRequest,
  { collection, parent, slug, id }: SlugClaim,
): Promise<boolean> {
  await lockInTransaction(req, { name: `slugs:${parent.field}:${parent.id}`, mode: 'exclusive' })
  const own: Where[] = id ? [{ id: { not_equals: id } }] : []
  const { totalDocs } = await req.payload.find({
    collection,
    where: {
      and: [{ slug: { equals: slug } }, { [parent.field]: { equals: parent.id } }, holdsItsSlug, ...own],
    },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A write of a document that has an address; `data` is complete, as hooks before validation see it. */
type AddressedWrite<Data> = {
  context: RequestContext
  data?: Partial<Data>
  originalDoc?: Data
  req: PayloadRequest
}

/** Where a document has its address, and what is said of one that cannot be had. */
type SlugTerms = Pick<SlugClaim, 'collection' | 'parent'> & {
  sayFixed: (slug: string) => Bilingual
  sayTaken: (slug: string) => Bilingual
}

/**
 * Answers the data of a write with the address that the document will have: unique in its parent, fixed once published.
 *
 * @throws RoundtableError `invalid-input`, with the sentence of `terms`
 */
export async function settleSlug<Data extends Addressed & { id: number; deletedAt?: string | null }>(
  { context, data, originalDoc, req }: AddressedWrite<Data> & { data: Partial<Data> },
  { collection, parent, sayFixed, sayTaken }: SlugTerms,
): Promise<Partial<Data>> {
  const { slug } = data
  const change = judgeSlugChange({
    wanted: slug,
    original: originalDoc,
    isRestoring: context.isRestoringVersion === true,
    leavesTrash: leavesTrash(data, originalDoc),
  })
  if (change === 'none') return data
  if (change === 'kept') return { ...data, slug: originalDoc?.slug, slugFixed: true }
  if (change === 'refused') throw refuseSlug(sayFixed(originalDoc?.slug ?? ''))
  if (!(await isSlugTaken(req, { collection, parent, slug, id: originalDoc?.id }))) return data
  throw refuseSlug(sayTaken(slug ?? ''))
}

function refuseSlug(sentence: Bilingual): RoundtableError {
  return new RoundtableError({ code: 'invalid-input', ...sentence, details: { field: 'slug' } })
}
