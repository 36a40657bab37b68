import type { ClientField } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

/** Answers the field at a path of names and ids of rows; null where the path ends at a row, or at nothing. */
export function findField(fields: readonly ClientField[], path: string): ClientField | null {
  const [name = '', ...rest] = path.split('.')
  // Fields without a name of their own (tabs, rows) stand for those within.
  const found = flattenTopLevelFields<ClientField>([...fields]).find(
    (field) => 'name' in field && field.name === name,
  )
  // A flattened field is one of a client's fields, with nothing taken from it.
  const field = (found ?? null) as ClientField | null
  if (!field || rest.length === 0) return field
  const within = field.type === 'array' ? rest.slice(1) : rest
  return 'fields' in field && within.length > 0 ? findField(field.fields, within.join('.')) : null
}
