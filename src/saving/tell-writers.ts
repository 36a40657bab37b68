import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField, PayloadRequest } from 'payload'
import { keepingLocale } from '../kernel/request-locale.ts'
import type { GuardedSlug } from '../press/guarded.ts'
import { countedFields, markField } from './marks.ts'
import type { Conflict } from './merge-write.ts'
import { isValues, type Values } from './plain-value.ts'
import type { ToldConflict } from './refusals.ts'

/** How many sittings are looked through for the one that wrote a value. */
const sittingsLookedThrough = 20

/** Adds to each conflict who wrote what stands there now, and when: of the sittings, the first that has it. */
export async function tellWriters(
  req: PayloadRequest,
  { slug, id, locale, conflicts }: { slug: GuardedSlug; id: number; locale: string; conflicts: Conflict[] },
): Promise<ToldConflict[]> {
  const { docs } = await keepingLocale(req, () =>
    req.payload.findVersions({
      collection: slug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      depth: 0,
      limit: sittingsLookedThrough,
      // Payload's type of locales knows each by name; this one is the request's own.
      locale: locale as 'zh' | 'en' | 'all',
      overrideAccess: true,
      req,
    }),
  )
  const sittings = docs.map(({ version, updatedAt }) => ({
    values: isValues(version) ? version : {},
    at: updatedAt,
  }))
  const fields = countedFields(req.payload.collections[slug].config.flattenedFields)
  return conflicts.map((conflict) => {
    const [name] = conflict.field.split('.')
    const field = fields.find((candidate) => candidate.name === name)
    const sitting = field ? findSitting(field, { sittings, locale }) : undefined
    const by: unknown = sitting?.values.changedBy
    return { ...conflict, by: typeof by === 'string' ? by : null, at: sitting?.at ?? null }
  })
}

type Sitting = { values: Values; at: string }

function findSitting(
  field: FlattenedField,
  { sittings, locale }: { sittings: readonly Sitting[]; locale: string },
): Sitting | undefined {
  const mark = ({ values }: Sitting) => markField(field, values[field.name], { locale, layout: 'told' })
  const [newest] = sittings
  if (!newest) return undefined
  const now = mark(newest)
  const other = sittings.findIndex((sitting) => !isDeepStrictEqual(mark(sitting), now))
  return sittings[other === -1 ? sittings.length - 1 : other - 1]
}
