import { type Missing, note } from './missing.ts'
import type { ReadPiece } from './piece.ts'

/** Answers what one piece still needs before it can be printed; `name` is how lists call it. */
export function findPieceLacks(piece: ReadPiece, name: string): Missing[] {
  const { parts } = piece
  const isEssay = piece.kind === 'essay'
  const at = (field: string) => ({ target: { collection: 'answers' as const, id: piece.id }, field })
  const subject = describe(name, isEssay)
  const lacks: Missing[] = []
  if (parts.bylines.length === 0) {
    lacks.push(note('no-byline', { ...at('bylines'), subject, toleratedInArchive: isEssay }))
  } else if (parts.bylines.some((byline) => byline.name === null)) {
    lacks.push(note('no-name', { ...at('bylines'), subject, toleratedInArchive: isEssay }))
  }
  if (isEssay && parts.headline === null) {
    lacks.push(note('no-essay-headline', { ...at('headline'), toleratedInArchive: true }))
  }
  if (parts.body.length === 0) lacks.push(note('no-body', { ...at('body'), subject }))
  lacks.push(...piece.problems.map((problem) => note('text-problem', { ...at('body'), says: problem })))
  return lacks
}

function describe(name: string, isEssay: boolean): string | { zh: string; en: string } {
  if (name !== '…') return `“${name}”`
  return isEssay ? { zh: '有一篇署名文章', en: 'an essay' } : { zh: '有一篇回答', en: 'an answer' }
}
