import { toSlug } from '../design/slug-field.ts'
import { piecesOf } from '../issues/rules.ts'
import { makeUniqueSlug } from '../kernel/slugs.ts'
import type { Material } from './material.ts'

/** Answers the address of an issue: its own, else its total number, else its number, else none. */
export function issueSlugOf({ issue }: Pick<Material, 'issue'>): string | null {
  if (issue.slug) return issue.slug
  const number = issue.totalNumber ?? issue.number
  return number == null ? null : String(number)
}

/**
 * Answers the address of each piece by its id. A piece keeps the one it has; the others are called after
 * their first name (`xu-tao`), essays without a name `essay-1`, all unique in the issue.
 */
export function pieceSlugsOf({
  order,
  pieces,
  otherSlugs,
}: Pick<Material, 'order' | 'pieces' | 'otherSlugs'>): Map<number, string> {
  const slugs = new Map<number, string>()
  const placed = piecesOf(order)
  for (const id of placed) {
    const own = pieces.get(id)?.slug
    if (own) slugs.set(id, own)
  }
  const taken = new Set([...slugs.values(), ...otherSlugs])
  let essays = 0
  for (const id of placed) {
    const piece = pieces.get(id)
    if (piece?.kind === 'essay') essays += 1
    if (!piece || slugs.has(id)) continue
    const name = toSlug(piece.bylines?.[0]?.name ?? '')
    const nameless = piece.kind === 'essay' ? `essay-${essays}` : 'answer'
    const slug = makeUniqueSlug(name || nameless, taken)
    slugs.set(id, slug)
    taken.add(slug)
  }
  return slugs
}
