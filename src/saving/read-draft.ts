import type { PayloadRequest } from 'payload'
import { askForBase } from '../kernel/asked-bases.ts'
import { keepingLocale } from '../kernel/request-locale.ts'
import type { GuardedSlug } from '../press/guarded.ts'
import { type Base, decodeBase } from './base.ts'
import { isValues, type Values } from './plain-value.ts'

/** A draft as its caller may see it, with the base that names it. */
export type ReadDraft = { values: Values; base: Base; token: string }

/** Answers the newest draft of a document with its base, in the trash or not; null where the caller sees none. */
export async function readDraft(
  req: PayloadRequest,
  { slug, id, locale }: { slug: GuardedSlug; id: number; locale: string },
): Promise<ReadDraft | null> {
  askForBase(req, { slug, id })
  const { docs } = await keepingLocale(req, () =>
    req.payload.find({
      collection: slug,
      where: { id: { equals: id } },
      draft: true,
      trash: true,
      depth: 0,
      limit: 1,
      // Payload's type of locales knows each by name; this one is the request's own.
      locale: locale as 'zh' | 'en' | 'all',
      overrideAccess: false,
      req,
    }),
  )
  const values: unknown = docs[0]
  if (!isValues(values) || typeof values.base !== 'string') return null
  const base = decodeBase(values.base)
  return base ? { values, base, token: values.base } : null
}
