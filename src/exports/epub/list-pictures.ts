import type { Picture } from '../../edition/types.ts'
import type { Subject } from '../subject.ts'

/** Answers the pictures that a subject prints, each once, in the order of the page. */
export function listPictures({ current, placed }: Subject): Picture[] {
  const { issue, pieces } = current.composed
  const texts = placed ? [placed.piece.body] : [...pieces.values()].map((piece) => piece.body)
  const figures = texts.flat().flatMap((block) => (block.type === 'figure' ? [block.picture] : []))
  const all = !placed && issue.cover ? [issue.cover, ...figures] : figures
  return [...new Map(all.map((picture) => [picture.sha256, picture])).values()]
}
