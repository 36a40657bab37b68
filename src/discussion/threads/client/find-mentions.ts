/** Somebody who can be named. */
export type Mentionable = { id: number; name: string }

/** Answers whom a text names with @, each once; of names that begin alike the longest is meant. */
export function findMentions(text: string, people: readonly Mentionable[]): number[] {
  const byLength = people.toSorted((one, other) => other.name.length - one.name.length)
  const found = new Set<number>()
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const person = byLength.find(({ name }) => name !== '' && text.startsWith(name, at + 1))
    if (person) found.add(person.id)
  }
  return [...found]
}

/** Answers what somebody has begun to name before the caret, with where the @ stands; null where they have not. */
export function findBegun(text: string, caret: number): { at: number; begun: string } | null {
  const at = text.lastIndexOf('@', caret - 1)
  if (at === -1) return null
  const begun = text.slice(at + 1, caret)
  return begun.length <= 20 && !/\n/u.test(begun) ? { at, begun } : null
}

/** Answers the people whose names hold what was begun, whose names begin with it first. */
export function suggestPeople(begun: string, people: readonly Mentionable[]): Mentionable[] {
  const wanted = begun.toLocaleLowerCase()
  const places = people.flatMap((person) => {
    const at = person.name.toLocaleLowerCase().indexOf(wanted)
    return at === -1 || person.name === begun ? [] : [{ person, at }]
  })
  return places
    .toSorted((one, other) => one.at - other.at)
    .slice(0, 6)
    .map(({ person }) => person)
}
