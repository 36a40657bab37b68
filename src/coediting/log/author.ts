/** Who writes in a room: a member of staff, or somebody with a name and no account. */
export type Author = { person: number | null; name: string | null }

/** Says whether two are one. */
export function isSameAuthor(one: Author, other: Author): boolean {
  return one.person === other.person && (one.person !== null || one.name === other.name)
}
