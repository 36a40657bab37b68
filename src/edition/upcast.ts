import { RoundtableError } from '../kernel/errors.ts'

/** Content of some schema, not yet understood. */
export type RawContent = { schema: number; [property: string]: unknown }

/** How one schema's content becomes the next one's. It never changes once content of its schema was stored. */
export type Upcaster = (content: RawContent) => RawContent

/** Every schema that content was ever stored in. */
export type SchemaRegistry = {
  /** The schema that content is written in today. */
  current: number
  /** By the schema that they start from. */
  upcasters: ReadonlyMap<number, Upcaster>
}

/** The schemas of this version: 1 is the first, so nothing needs to be brought up to it. */
export const schemaRegistry: SchemaRegistry = { current: 1, upcasters: new Map() }

/**
 * Brings stored content up to the registry's current schema, one schema at a time; the stored bytes stay as they are.
 *
 * @throws RoundtableError `unreadable-content` for a schema that this version does not know
 */
export function upcastContent(content: RawContent, registry: SchemaRegistry = schemaRegistry): RawContent {
  if (content.schema === registry.current) return content
  const upcaster = registry.upcasters.get(content.schema)
  if (content.schema > registry.current || !upcaster) throw refuseSchema(content.schema, registry.current)
  const next = upcaster(content)
  if (next.schema !== content.schema + 1) throw refuseSchema(next.schema, registry.current)
  return upcastContent(next, registry)
}

function refuseSchema(schema: number, current: number): RoundtableError {
  return new RoundtableError({
    code: 'unreadable-content',
    zh: `这份内容的格式是 ${schema}\uFF0C本系统只读得到格式 ${current}。请升级系统再打开。`,
    en: `This content has schema ${schema}; this version reads up to schema ${current}. Update Roundtable, then open it again.`,
  })
}
