/** What stands for the value of one field: a short hash of it. A field without one is empty. */
export type Mark = string

/** The marks of one document's fields, or of one row's or group's; rows keep their order and their ids. */
export type Marks = { [name: string]: Mark | RowMarks[] | Marks }

/** A row of an array or of blocks: its id and the marks of its fields. */
export type RowMarks = [id: string, fields: Marks]

/**
 * The version of a document that a write started from, field by field: which values its writer saw. It holds no values,
 * so that it can be handed out and named again years later with nothing kept for it.
 */
export type Base = { collection: string; id: number; locale: string; marks: Marks }

/** Writes a base as the text that a client keeps and sends back: letters, digits, dots, dashes and underscores. */
export function encodeBase({ collection, id, locale, marks }: Base): string {
  const payload = btoa(JSON.stringify(marks)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return [collection, id, locale, payload].join('.')
}

/** Reads a base that a client has sent; null for what is none. */
export function decodeBase(text: string): Base | null {
  const [, collection, id, locale, payload] = /^([a-z]+)\.(\d+)\.([a-z]+)\.([\w-]+)$/u.exec(text) ?? []
  if (!collection || !id || !locale || !payload) return null
  const marks = parse(payload)
  return isMarks(marks) ? { collection, id: Number(id), locale, marks } : null
}

/** Answers what a base says of one field: null where it was empty. */
export function markOf(marks: Marks, name: string): Marks[string] | null {
  return Object.hasOwn(marks, name) ? (marks[name] ?? null) : null
}

/** Answers the rows that a base saw in a field. */
export function rowsOf(marks: Marks, name: string): RowMarks[] {
  const found = markOf(marks, name)
  return Array.isArray(found) ? found : []
}

/** Answers what a base saw in a group of fields. */
export function groupOf(marks: Marks, name: string): Marks {
  const found = markOf(marks, name)
  return isMarks(found) ? found : {}
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}

function isMarks(value: unknown): value is Marks {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((mark: unknown) => {
    if (typeof mark === 'string') return true
    return Array.isArray(mark) ? mark.every(isRow) : isMarks(mark)
  })
}

function isRow(value: unknown): value is RowMarks {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isMarks(value[1])
}
