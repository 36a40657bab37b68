/** How many letters a change of a text brought and took; what it moved counts as neither. */
export type ChangeSize = { added: number; removed: number }

/** Answers the size of two changes together. */
export function addSizes(one: ChangeSize, other: ChangeSize): ChangeSize {
  return { added: one.added + other.added, removed: one.removed + other.removed }
}
