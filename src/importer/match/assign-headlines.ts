import { type Bag, countWords, measureShare, weighWords } from './bag-of-words.ts'
import { type DraftPiece, type IssueDraft, stretch } from './draft.ts'
import type { FoundRole } from './find-roles.ts'
import type { Surveyed } from './survey.ts'

type Match = { headline: number; piece: number; score: number }

const leastScore = 1.6
const between = new Set(['headline', 'caption', 'fragment', 'pull-quote', 'credits', 'loose', 'question'])

/**
 * Gives each piece the headline that fits it best (rule H1): by shared words, and by standing right before it or
 * within it; what fits no piece stays unplaced.
 */
export function assignHeadlines(draft: IssueDraft, roles: readonly FoundRole[]): IssueDraft {
  const texts = draft.pieces.map((piece) => textOfPiece(draft, piece))
  const bags = texts.map(countWords)
  const weigh = weighWords(bags.length > 1 ? bags : [...bags, new Map()])
  const near = draft.headlines.map((headline) => findNear(draft.pieces, headline))
  const matches = draft.headlines.flatMap((headline, at) =>
    (near[at] ?? []).map((piece): Match => {
      const words: Bag = countWords(headline.block.folded)
      const isWhole = texts[piece]?.includes(headline.block.folded) ?? false
      const share = measureShare(words, bags[piece] ?? new Map(), weigh) * 3 + (isWhole ? 1.5 : 0)
      const place = scorePlace({ headline, piece: draft.pieces[piece], roles })
      return { headline: at, piece, score: share + place }
    }),
  )
  return place(draft, matches)
}

/** The pieces that stand around a headline: few enough that time stays linear. */
function findNear(pieces: readonly DraftPiece[], headline: Surveyed): number[] {
  const next = pieces.findIndex(({ first }) => first > headline.index)
  const middle = next === -1 ? pieces.length : next
  return pieces.flatMap((_, index) => (Math.abs(index - middle) <= 12 ? [index] : []))
}

function textOfPiece(draft: IssueDraft, piece: DraftPiece): string {
  const question = draft.questions[piece.question ?? -1]
  const asked = question ? question.passage.block.folded.slice(...question.range) : ''
  return [asked, ...piece.paragraphs.map(({ passage, from }) => passage.block.folded.slice(from))].join('\n')
}

function scorePlace({
  headline,
  piece,
  roles,
}: {
  headline: Surveyed
  piece: DraftPiece | undefined
  roles: readonly FoundRole[]
}): number {
  if (!piece) return 0
  if (fellBetween(headline, piece)) return 2
  if (headline.index > piece.first && headline.index <= piece.last)
    return headline.index === piece.first + 1 ? 2 : 1
  if (headline.index > piece.last) {
    if (headline.index > piece.last + 3) return 0
    // The next piece has one of its own.
    return roles[headline.index + 1]?.role === 'headline' ? 1.4 : 0.7
  }
  if (piece.first - headline.index > 8) return 0
  const passed = roles.slice(headline.index + 1, piece.first).map(({ role }) => role)
  if (!passed.every((role) => between.has(role))) return 0
  if (passed.includes('question')) return 1
  return passed.includes('headline') ? 1.5 : 3
}

/** Says whether a headline stood between the halves of one of a piece's paragraphs. */
function fellBetween({ block }: Surveyed, { paragraphs }: DraftPiece): boolean {
  return paragraphs.some(({ passage }) =>
    passage.block.joins.some(({ lines: [from, to] }) => from < block.firstLine && block.firstLine < to),
  )
}

function place(draft: IssueDraft, matches: Match[]): IssueDraft {
  const pieces = [...draft.pieces]
  const placed = new Set<number>()
  for (const { headline, piece, score } of matches.toSorted((a, b) => b.score - a.score)) {
    const target = pieces[piece]
    const passage = draft.headlines[headline]
    if (score < leastScore || placed.has(headline) || !target || !passage || target.headline) continue
    pieces[piece] = { ...target, headline: stretch(passage) }
    placed.add(headline)
  }
  const left = draft.headlines.filter((_, index) => !placed.has(index))
  return { ...draft, pieces, loose: [...draft.loose, ...left] }
}
