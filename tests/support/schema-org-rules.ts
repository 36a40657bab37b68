import { readFileSync } from 'node:fs'

type Shape = { parents: string[]; properties: Map<string, string[]> }

/** The vocabulary of schema.org as the package `schema-dts` states it: properties by type, types by type. */
const vocabulary = readFileSync(
  new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url),
  'utf8',
)
const shapes = readShapes()
const aliases = new Map(
  [...vocabulary.matchAll(/^export type (\w+) = ([^;]+);/gm)].map(([, name = '', union = '']) => [
    name,
    union.split('|').map((part) => part.trim()),
  ]),
)
const leafTypes = new Map(
  [...vocabulary.matchAll(/interface (\w+Leaf) [^{]*\{\s*"@type": "(\w+)"/g)].map(
    ([, leaf = '', type = '']) => [leaf, type],
  ),
)
const textual = /^(Text|URL|Date|DateTime|Time|string|CssSelectorType|XPathType|PronounceableText)$/

/** Answers what in plain JSON-LD departs from schema.org: unknown types and properties, values of the wrong kind. */
export function findSchemaOrgProblems(value: unknown, path = ''): string[] {
  if (!isRecord(value)) return [`${path} is no object`]
  const type = value['@type']
  const shape = typeof type === 'string' ? shapes.get(`${type}Leaf`) : undefined
  if (!shape) return [`${path}: ${String(type)} is no type`]
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@') && name !== 'query-input')
    .flatMap(([name, content]) => {
      const kinds = findKinds(shape, name)
      if (!kinds) return [`${path}.${name} is no property of ${String(type)}`]
      const values: unknown[] = Array.isArray(content) ? content : [content]
      return values.flatMap((one) => checkValue(one, kinds, `${path}.${name}`))
    })
}

function checkValue(value: unknown, kinds: readonly string[], path: string): string[] {
  if (typeof value === 'string') {
    return kinds.some((kind) => textual.test(kind) || aliases.get(kind)?.includes('string'))
      ? []
      : [`${path} takes no text`]
  }
  if (typeof value === 'number') {
    return kinds.some((kind) => /^(Number|Integer|Float)$/.test(kind)) ? [] : [`${path} takes no number`]
  }
  const type = isRecord(value) ? value['@type'] : undefined
  const accepted = kinds.some((kind) => listTypes(kind).has(String(type)))
  return [...(accepted ? [] : [`${path} takes no ${String(type)}`]), ...findSchemaOrgProblems(value, path)]
}

function listTypes(kind: string, seen = new Set<string>()): Set<string> {
  if (seen.has(kind)) return new Set()
  seen.add(kind)
  const leaf = leafTypes.get(kind)
  if (leaf) return new Set([leaf])
  return new Set((aliases.get(kind) ?? []).flatMap((part) => [...listTypes(part, seen)]))
}

function findKinds(shape: Shape, name: string): string[] | null {
  const own = shape.properties.get(name)
  if (own) return own
  for (const parent of shape.parents) {
    const ancestor = shapes.get(parent)
    const kinds = ancestor && findKinds(ancestor, name)
    if (kinds) return kinds
  }
  return null
}

function readShapes(): Map<string, Shape> {
  const found = new Map<string, Shape>()
  for (const [, name = '', parents = '', body = ''] of vocabulary.matchAll(
    /^(?:export )?interface (\w+(?:Base|Leaf)) extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
  )) {
    const properties = [...body.matchAll(/"(\w+)"\?: SchemaValue<([^,]+),/g)].map(
      ([, property = '', kinds = '']) =>
        [
          property,
          kinds
            .replace(/readonly |\[\]|[()]/g, '')
            .split('|')
            .map((kind) => kind.trim()),
        ] as const,
    )
    found.set(name, {
      parents: parents.split(',').map((parent) => parent.trim()),
      properties: new Map(properties),
    })
  }
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
