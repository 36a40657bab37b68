/** Where somebody is: a document that they have open, and the field that they are in. */
export type Place = { collection: string; id: number; field: string | null }

/** Somebody who has a document open, as the server and they themselves say. */
export type Present = { person: number | null; name: string; color: string; place: Place }

/** Somebody at one document, in however many windows, with the fields that they are in. */
export type PersonHere = {
  person: number | null
  name: string
  color: string
  fields: readonly string[]
}

/** Reads what others show of themselves; whoever shows no place, or nonsense, is left out. */
export function readPresent(states: Iterable<unknown>): Present[] {
  return [...states].flatMap((state) => {
    const { person, name, color, place } = fieldsOf(state)
    const at = readPlace(place)
    if (!at || typeof name !== 'string' || typeof color !== 'string') return []
    return [{ person: typeof person === 'number' ? person : null, name, color, place: at }]
  })
}

/** Answers who is at a document, each person once, in the order of their names. */
export function findPeopleAt(
  present: readonly Present[],
  { collection, id }: Pick<Place, 'collection' | 'id'>,
): PersonHere[] {
  const here = new Map<string, PersonHere>()
  for (const { person, name, color, place } of present) {
    if (place.collection !== collection || place.id !== id) continue
    const key = `${person}:${name}`
    const fields = new Set(here.get(key)?.fields)
    if (place.field !== null) fields.add(place.field)
    here.set(key, { person, name, color, fields: [...fields].sort() })
  }
  return [...here.values()].sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'))
}

function readPlace(place: unknown): Place | null {
  const { collection, id, field } = fieldsOf(place)
  if (typeof collection !== 'string' || typeof id !== 'number') return null
  return { collection, id, field: typeof field === 'string' ? field : null }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
