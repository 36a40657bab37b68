import type { Author } from '../log/author.ts'

/** Colours that can be told apart on white, each dark enough for white letters on it (WCAG 2.2, 4.5 : 1). */
const colours = [
  '#9b1c1c',
  '#1d4ed8',
  '#166534',
  '#7c2d92',
  '#9a3412',
  '#0f5f6b',
  '#6b3f12',
  '#3730a3',
] as const

/** Answers the colour of a person's caret and words, the same on every screen and every day. */
export function colourOf({ person, name }: Author): string {
  const seed = person ?? (name ?? '').length
  return colours[seed % colours.length] ?? colours[0]
}
