import type { ComposedIssue } from '../edition/types.ts'
import { findQuotationGaps } from '../richtext/quotations.ts'
import { findPictureLacks } from './find-picture-lacks.ts'
import { findPieceLacks } from './find-piece-lacks.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Material } from './material.ts'
import { type Missing, note } from './missing.ts'
import type { ReadPiece } from './piece.ts'

type Draft = {
  material: Material
  front: FrontMatter
  pieces: ReadonlyMap<number, ReadPiece>
  composed: ComposedIssue
  today: string
}

/** Answers what keeps an issue from being published, in the order in which an editor meets it. */
export function findMissing(draft: Draft): Missing[] {
  return [
    ...findFrontLacks(draft),
    ...findOrderLacks(draft),
    ...findQuoteLacks(draft),
    ...findPictureLacks(draft),
  ]
}

function findFrontLacks({ material, front }: Draft): Missing[] {
  const { issue, series } = material
  const at = (field: string) => ({ target: { collection: 'issues' as const, id: issue.id }, field })
  const { content } = front
  const hasLabel = Boolean(issue.labelOverride?.trim())
  const lacks: Missing[] = []
  if (!series) lacks.push(note('no-series', at('series')))
  if (series && content.series.name === '') lacks.push(note('no-series-name', at('series')))
  if (content.title === '') lacks.push(note('no-title', at('title')))
  if (content.number === null && !hasLabel) {
    lacks.push(note('no-number', { ...at('number'), toleratedInArchive: true }))
  }
  if (content.totalNumber === null && !hasLabel) {
    lacks.push(note('no-total-number', { ...at('totalNumber'), toleratedInArchive: true }))
  }
  if (!issue.slug && content.totalNumber === null && content.number === null) {
    lacks.push(note('no-address', at('slug')))
  }
  lacks.push(...front.problems.map((problem) => note('text-problem', { ...at('lead'), says: problem })))
  return lacks
}

function findOrderLacks({ material, pieces }: Draft): Missing[] {
  const { issue, order, questions } = material
  const target = { collection: 'issues' as const, id: issue.id }
  if (order.length === 0) return [note('no-pieces', { target, field: 'runningOrder' })]
  return order.flatMap((entry) => {
    if (entry.type === 'essay') return lacksOf(entry.essay, { material, pieces })
    const text = questions.get(entry.question)?.text?.trim() ?? ''
    const asked = { target: { collection: 'questions' as const, id: entry.question }, field: 'text' }
    const own: Missing[] = text === '' ? [note('no-question-text', asked)] : []
    if (entry.answers.length === 0)
      own.push(note('no-answers', { ...asked, field: null, subject: text || '…' }))
    return [...own, ...entry.answers.flatMap((id) => lacksOf(id, { material, pieces }))]
  })
}

function lacksOf(id: number, { material, pieces }: Pick<Draft, 'material' | 'pieces'>): Missing[] {
  const piece = pieces.get(id)
  const name = material.pieces.get(id)?.listTitle
  return piece ? findPieceLacks(piece, name || '…') : []
}

function findQuoteLacks({ material, front, composed }: Draft): Missing[] {
  const at = { target: { collection: 'issues' as const, id: material.issue.id }, field: 'pullQuotes' }
  const texts = [front.content.lead.body, ...[...composed.pieces.values()].map(({ body }) => body)]
  return front.content.pullQuotes.flatMap((quote) => {
    if (quote.text === '') return [note('no-pull-quote-text', at)]
    return findQuotationGaps([quote], texts).length > 0
      ? [note('quotation-gap', { ...at, subject: quote.text })]
      : []
  })
}
