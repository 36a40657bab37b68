import { type Cut, textOfCut } from '../cut.ts'
import type { Accounted, Decision, ImportPreview } from '../preview.ts'
import { widenPunctuation } from '../widen-punctuation.ts'
import { findAccounted } from './account-of.ts'
import { rolesOfGuesses, sayGuess, sayJoin, sayMissing, sayUnplaced } from './finding-sentences.ts'
import { startOf } from './put-in-order.ts'
import type { Finding, Review, ReviewPiece } from './review.ts'
import { makeSuggestions } from './suggest-place.ts'

/** Below it, a decision is a guess that a person looks at. */
const surely = 0.9

type Found = Omit<Finding, 'id' | 'state'>

/** Adds what a person must look at, in the order of the source. */
export function findFindings({
  review,
  preview,
  account,
}: {
  review: Review
  preview: ImportPreview
  account: readonly Accounted[]
}): Review {
  const found: Found[] = [
    ...findJoins(preview, account),
    ...findGuesses(preview, account),
    ...findUnplaced(review),
    ...review.issue.pieces.flatMap(findMissing),
  ]
  const sorted = found.toSorted((a, b) => startOf(a.at) - startOf(b.at))
  const findings = sorted.map(
    (finding, index): Finding => ({ ...finding, id: `f${review.made + index + 1}`, state: 'open' }),
  )
  return { ...review, findings, made: review.made + findings.length }
}

function findJoins({ source, joins }: ImportPreview, account: readonly Accounted[]): Found[] {
  return joins.flatMap(({ lines: [from, to], confidence }): Found[] => {
    const first = source.lines[from - 1]
    const second = source.lines[to - 1]
    if (!first || !second) return []
    const ends = source.text.slice(first.start, first.end).trimEnd()
    const begins = source.text.slice(second.start, second.end)
    const end = first.start + ends.length
    const start = second.start + begins.length - begins.trimStart().length
    const entry = findAccounted(account, start)
    if (entry?.fate !== 'placed') return []
    const at: Cut = [
      [first.start, end],
      [start, second.start + begins.trimEnd().length],
    ]
    const sentence = sayJoin({
      lines: [from, to],
      before: widenPunctuation(ends).slice(-8),
      after: widenPunctuation(begins.trimStart()).slice(0, 8),
    })
    return [{ kind: 'join', rule: 'J2', confidence, about: entry.by, at, sentence }]
  })
}

function findGuesses({ source, decisions }: ImportPreview, account: readonly Accounted[]): Found[] {
  return decisions.flatMap((decision): Found[] => {
    const { about: role, rule, confidence, at } = decision
    if (confidence >= surely || !(role in rolesOfGuesses)) return []
    const about = findFirstPlaced(decision, account)
    if (about === null) return []
    const text = widenPunctuation(textOfCut(source.text, at))
    return [{ kind: 'guess', rule, confidence, about, at, sentence: sayGuess({ about: role, text }) }]
  })
}

function findFirstPlaced({ at }: Decision, account: readonly Accounted[]): string | null {
  for (const [start, end] of at) {
    for (let position = start; position < end; ) {
      const entry = findAccounted(account, position)
      if (!entry) break
      if (entry.fate === 'placed') return entry.by
      position = entry.end
    }
  }
  return null
}

function findUnplaced(review: Review): Found[] {
  const suggestPlace = makeSuggestions(review)
  return review.unplaced.map((passage): Found => {
    const suggestion = suggestPlace(passage)
    return {
      kind: 'unplaced',
      rule: passage.suggestion === 'display-title' ? 'U2' : 'U1',
      confidence: 0,
      about: passage.id,
      at: passage.at,
      sentence: sayUnplaced(passage),
      ...(suggestion ? { suggestion } : {}),
    }
  })
}

function findMissing({ kind, people, body, headline }: ReviewPiece): Found[] {
  if (people.length > 0 && people.every(({ name }) => name !== null)) return []
  const nameless = people.find(({ name }) => name === null)
  const passage = nameless?.titlesAsPrinted ?? nameless?.titles[0] ?? body[0]?.text ?? headline
  if (!passage) return []
  const sentence = sayMissing(kind)
  return [{ kind: 'missing', rule: 'S7', confidence: 1, about: passage.id, at: passage.at, sentence }]
}
