import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { type GuardedSlug, readWriteArguments } from '../press/guarded.ts'
import { findDocumentIds } from '../press/locks.ts'
import { markOf } from './base.ts'
import { readIfMatch } from './if-match.ts'
import { labelOf } from './labels.ts'
import { countedFields } from './marks.ts'
import type { Conflict } from './merge-write.ts'
import { readDraft } from './read-draft.ts'
import { conflicting, wholeBaseRequired } from './refusals.ts'
import { tellWriters } from './tell-writers.ts'
import { requireBase } from './write-on-base.ts'

/**
 * D2 for what touches a whole document at once, in every language: restoring a version names the draft that it replaces,
 * and an erasure may name the one that it erases. Nothing is merged: what was changed since is a conflict.
 * @throws RoundtableError `base-required`, `conflict`, `invalid-input`
 */
export async function checkUnchanged(
  req: PayloadRequest,
  { slug, operation, args }: { slug: GuardedSlug; operation: 'restoreVersion' | 'delete'; args: object },
): Promise<void> {
  const [id] = await findDocumentIds(req, { slug, operation, written: readWriteArguments(args) })
  const named = readIfMatch(req.headers)
  if (id === undefined || (operation === 'delete' && named === null)) return
  // What access refuses is answered by access.
  if ((await req.payload.collections[slug].config.access.update({ req, id })) === false) return
  const current = await readDraft(req, { slug, id, locale: 'all' })
  if (!current) return
  if (named === null) throw wholeBaseRequired()
  const base = requireBase(named, { slug, id, locale: 'all' })
  const conflicts = countedFields(req.payload.collections[slug].config.flattenedFields)
    .filter(({ name }) => !isDeepStrictEqual(markOf(base.marks, name), markOf(current.base.marks, name)))
    .map((field): Conflict => {
      const theirs = current.values[field.name] ?? null
      return { field: field.name, label: labelOf(field), yours: null, theirs }
    })
  if (conflicts.length === 0) return
  throw conflicting({
    base: current.token,
    conflicts: await tellWriters(req, { slug, id, locale: 'all', conflicts }),
  })
}
