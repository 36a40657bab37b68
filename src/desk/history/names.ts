import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { readRelation } from './field-texts.ts'
import { isValues, type Values } from './pick-language.ts'

type Relations = Map<string, Set<number>>

/** Answers how related documents are called, those in the trash too; nothing for what the caller may not see. */
export async function findNames(
  req: PayloadRequest,
  { fields, documents }: { fields: readonly Field[]; documents: readonly Values[] },
): Promise<(collection: string, id: number) => string> {
  const relations: Relations = new Map()
  for (const values of documents) collectRelations(fields, values, relations)
  const names = new Map<string, string>()
  for (const [collection, ids] of relations) {
    for (const [id, name] of await findTitles(req, collection, [...ids]))
      names.set(`${collection}:${id}`, name)
  }
  return (collection, id) => names.get(`${collection}:${id}`) ?? ''
}

/** Answers the titles of documents of one collection by their ids. */
export async function findTitles(
  req: PayloadRequest,
  collection: string,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const title = req.payload.config.collections.find(({ slug }) => slug === collection)?.admin.useAsTitle
  if (!title || ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    // A relation's target is one of the configuration's own collections.
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map((doc) => {
      const name: unknown = Reflect.get(doc, title)
      return [Number(doc.id), typeof name === 'string' ? name : '']
    }),
  )
}

function collectRelations(fields: readonly Field[], values: Values, into: Relations): void {
  for (const field of fields) {
    const value = 'name' in field && field.name ? values[field.name] : values
    if (field.type === 'relationship' || field.type === 'upload') {
      for (const one of Array.isArray(value) ? value : [value]) {
        const target = readRelation(field.relationTo, one)
        if (target) into.set(target.collection, (into.get(target.collection) ?? new Set()).add(target.id))
      }
    } else if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const inner = 'name' in tab && tab.name ? values[tab.name] : values
        if (isValues(inner)) collectRelations(tab.fields, inner, into)
      }
    } else if ('fields' in field) {
      for (const row of Array.isArray(value) ? value : [value]) {
        if (isValues(row)) collectRelations(field.fields, row, into)
      }
    }
  }
}
