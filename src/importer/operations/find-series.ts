import type { PayloadRequest } from 'payload'
import { isDocumentId } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { locales } from '../../kernel/locales.ts'
import { foldText } from '../fold-text.ts'

/**
 * Answers the id of the series that a caller names by its id or its address.
 * @throws RoundtableError `invalid-input` when there is none
 */
export async function findNamedSeries(req: PayloadRequest, named: string): Promise<number> {
  const id = /^\d+$/u.test(named) && isDocumentId(Number(named)) ? [{ id: { equals: Number(named) } }] : []
  const { docs } = await req.payload.find({
    collection: 'series',
    where: { or: [...id, { slug: { equals: named } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  if (docs[0]) return docs[0].id
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '没有这个栏目。请写栏目的编号或地址\uFF0C例如 roundtable。',
    en: 'There is no such series. Name one by its id or its address, such as roundtable.',
    details: { field: 'series' },
  })
}

/** Answers the id of the series that a page's printed name means, as `matchSeries` does, in any language. */
export async function guessSeries(req: PayloadRequest, printed: string | null): Promise<number | null> {
  const found: NamedSeries[] = []
  for (const locale of locales) {
    const { docs } = await req.payload.find({
      collection: 'series',
      depth: 0,
      pagination: false,
      select: { name: true },
      locale,
      overrideAccess: false,
      req,
    })
    found.push(...docs)
  }
  return matchSeries(found, printed)
}

/** A series by one of its names. */
type NamedSeries = { id: number; name?: string | null }

/**
 * Answers the id of the one series that has the printed name, or null for none and for several. A page that prints no name
 * belongs to the only series there is.
 */
export function matchSeries(series: readonly NamedSeries[], printed: string | null): number | null {
  const isMeant = ({ name }: NamedSeries): boolean =>
    printed === null || (name ? fold(name) === fold(printed) : false)
  const found = new Set(series.filter(isMeant).map(({ id }) => id))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

function fold(name: string): string {
  return foldText(name).replaceAll(' ', '').toLowerCase()
}
