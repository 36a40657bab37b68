/** A document, a row or a group, as Payload hands it out or takes it. */
export type Values = Record<string, unknown>

/**
 * Answers a value with nothing in it but what it says, so that the same is the same wherever it comes from: a form, a
 * client's JSON or the database. What is empty in any of their ways (null, '', false, []) is undefined.
 * @param type - the type of its Payload field
 */
export function toPlainValue(value: unknown, type: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => toPlainItem(item, type)).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  return toPlainItem(value, type)
}

/** Says whether a value has named parts. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toPlainItem(value: unknown, type: string): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  switch (type) {
    case 'relationship':
    case 'upload':
      return toId(value)
    case 'number':
      return Number(value)
    case 'date':
      return toInstant(value)
    default:
      return value
  }
}

/** Related documents come as ids, as digits, or whole. */
function toId(value: unknown): unknown {
  if (isValues(value) && 'relationTo' in value) {
    return { relationTo: value.relationTo, value: toId(value.value) }
  }
  const id: unknown = isValues(value) ? value.id : value
  return typeof id === 'string' && /^\d+$/u.test(id) ? Number(id) : id
}

function toInstant(value: unknown): unknown {
  const date = value instanceof Date ? value : new Date(String(value))
  return Number.isNaN(date.getTime()) ? value : date.toISOString()
}
