import type { CSSProperties } from 'react'
import type { WriterAnswer } from '../answers.ts'

/** Answers the colour of somebody's words for the style sheet; nobody's words have the text's own. */
export function writerStyle({ colour }: Pick<WriterAnswer, 'colour'>): CSSProperties {
  // React's types know no custom properties.
  return (colour === null ? {} : { '--writer': colour }) as CSSProperties
}

const lines = 5

/** Answers which kind of line stands under somebody's words, for those who do not tell people by colour. */
export function lineOf(writer: number): number {
  return writer % lines
}
