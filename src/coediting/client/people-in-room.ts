import type { RoomConnection } from './room-connection.ts'

/** Somebody else in a room, in however many windows. */
export type PersonInRoom = { key: string; name: string; colour: string }

/** Answers who else is in a room, each once, in the order of their names. */
export function findPeople({
  provider,
  person,
}: Pick<RoomConnection, 'provider' | 'person'>): PersonInRoom[] {
  const people = new Map<string, PersonInRoom>()
  for (const [client, { name, color, person: id }] of provider.awareness?.getStates() ?? []) {
    if (client === provider.document.clientID || typeof name !== 'string' || name === '') continue
    if (id !== null && id !== undefined && id === person.person) continue
    const key = `${id}:${name}`
    people.set(key, { key, name, colour: typeof color === 'string' ? color : '' })
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'))
}
