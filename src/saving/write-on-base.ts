import type { PayloadRequest } from 'payload'
import type { GuardedSlug } from '../press/guarded.ts'
import { type Base, decodeBase } from './base.ts'
import { readIfMatch } from './if-match.ts'
import { countedFields } from './marks.ts'
import { mergeWrite } from './merge-write.ts'
import type { Values } from './plain-value.ts'
import { readDraft } from './read-draft.ts'
import { baseRequired, conflicting, unknownBase } from './refusals.ts'
import { tellWriters } from './tell-writers.ts'

/** A write as a client sends it. */
type SentWrite = { slug: GuardedSlug; id: number; named: string | null; data: Values }

/**
 * D2: answers what a write has to change now: what it changed since its base, merged with what others changed
 * meanwhile. Null where the caller may not write, or sees no such document: that is Payload's to answer.
 * @throws RoundtableError `base-required`, `conflict`, `invalid-input`
 */
export async function mergeOntoCurrent(req: PayloadRequest, write: SentWrite): Promise<Values | null> {
  const { slug, id, named, data } = write
  const locale = req.locale ?? 'all'
  if (!(await mayWrite(req, write))) return null
  const current = await readDraft(req, { slug, id, locale })
  if (!current) return null
  const base = requireBase(readIfMatch(req.headers) ?? named, { slug, id, locale })
  const fields = countedFields(req.payload.collections[slug].config.flattenedFields)
  const { changes, conflicts } = mergeWrite(
    fields,
    { base: base.marks, sent: data, current: { values: current.values, marks: current.base.marks } },
    locale,
  )
  if (conflicts.length > 0) {
    throw conflicting({
      base: current.token,
      conflicts: await tellWriters(req, { slug, id, locale, conflicts }),
    })
  }
  const names = new Set(fields.map(({ name }) => name))
  const others = Object.entries(data).filter(([name]) => !names.has(name))
  return { ...Object.fromEntries(others), ...changes }
}

/**
 * Reads a base that must be one of this document in this language.
 * @throws RoundtableError `base-required` without one; `invalid-input` for another's
 */
export function requireBase(
  named: string | null,
  { slug, id, locale }: { slug: GuardedSlug; id: number; locale: string },
): Base {
  if (named === null) throw baseRequired()
  const base = decodeBase(named)
  if (!base || base.collection !== slug || base.id !== id || base.locale !== locale) throw unknownBase()
  return base
}

async function mayWrite(req: PayloadRequest, { slug, id, data }: SentWrite): Promise<boolean> {
  const rule = await req.payload.collections[slug].config.access.update({ req, id, data })
  return rule !== false
}
