import { expect, test } from 'vitest'
import type { PieceContent } from '../../src/edition/types.ts'
import { placePullQuotes } from '../../src/page/place-pull-quotes.ts'
import type { PlacedEntry, PlacedPiece } from '../../src/page/placed-pieces.ts'

function place(slug: string, text: string): PlacedPiece {
  const piece: PieceContent = {
    schema: 1,
    type: 'piece',
    locale: 'zh',
    kind: 'answer',
    bylines: [],
    headline: null,
    authorNote: null,
    body: [{ id: slug, type: 'paragraph', spans: [{ text, marks: [] }] }],
  }
  return { hash: slug, slug, experts: [], question: '问', piece }
}

const entries: PlacedEntry[] = [
  {
    type: 'question',
    text: '问',
    pieces: [place('first', '互信互利。'), place('second', '科技兴农大有可为。')],
  },
  { type: 'question', text: '再问', pieces: [place('third', '开放包容。')] },
]
const quote = (kind: 'quotation' | 'summary', text: string) => ({ kind, text, attribution: null })

test('a quotation stands beside the piece that says it, wherever that is', () => {
  const placed = placePullQuotes(
    [quote('quotation', '开放包容'), quote('quotation', '科技兴农大有可为')],
    entries,
  )
  expect([...placed.keys()]).toEqual(['third', 'second'])
})

test('summaries, and quotations of the lead, go down the page one by one', () => {
  const quotes = [quote('summary', '开放包容'), quote('quotation', '导语里的话'), quote('summary', '其三')]
  const placed = placePullQuotes(quotes, entries)
  expect(placed.get('first')).toEqual([quotes[0]])
  expect(placed.get('third')).toEqual([quotes[1], quotes[2]])
})

test('an issue without pieces has no place for a pull quote', () => {
  expect(placePullQuotes([quote('summary', '提要')], []).size).toBe(0)
})
