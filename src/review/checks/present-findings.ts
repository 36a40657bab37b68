import type { Media } from '../../generated/payload-types.ts'
import { type Composition, piecesOf } from '../../press/compose.ts'
import type { FindingTarget, ShownFinding } from './answers.ts'
import type { Finding, TextField } from './finding.ts'
import { listPieces, listTexts, type PlacedPiece, type PlacedText } from './texts.ts'

/** A finding that a person has let pass, as the record tells it. */
export type Waiver = { fingerprint: string; reason: string; by: string; at: string }

const contextLength = 14

const fieldsOfIssue: Partial<Record<TextField, string>> = {
  title: 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
  lead: 'lead',
  'pull-quote': 'pullQuotes',
  credits: 'credits',
  cover: 'cover',
}

const fieldsOfPiece: Partial<Record<TextField, string>> = {
  headline: 'headline',
  byline: 'bylines',
  body: 'body',
  'author-note': 'authorNote',
}

/** Adds to findings what the desk needs to show them: the letters around, whose text it is, where to put it right, and by whom it was waived. */
export function presentFindings(
  findings: readonly Finding[],
  { composition, waivers }: { composition: Composition; waivers: readonly Waiver[] },
): ShownFinding[] {
  const { composed, material } = composition
  const texts = listTexts(composed, piecesIn(composition))
  const waiverOf = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]))
  return findings.map((finding) => {
    const waiver = waiverOf.get(finding.fingerprint)
    return {
      ...finding,
      unitName: finding.unit === 'page' ? null : (material.pieces.get(finding.unit)?.listTitle ?? null),
      context: contextOf(finding, texts),
      target: targetOf(finding, composition),
      waived: waiver ? { reason: waiver.reason, by: waiver.by, at: waiver.at } : null,
    }
  })
}

function contextOf(
  { unit, place, quote }: Finding,
  texts: readonly PlacedText[],
): { before: string; after: string } {
  const text = texts.find(
    (one) =>
      one.unit === unit &&
      one.place.field === place.field &&
      one.place.block === place.block &&
      one.place.index === place.index,
  )?.text
  if (text === undefined) return { before: '', after: '' }
  return {
    before: text.slice(Math.max(0, quote.start - contextLength), quote.start),
    after: text.slice(quote.end, quote.end + contextLength),
  }
}

function targetOf(finding: Finding, composition: Composition): FindingTarget | null {
  const { material } = composition
  const { unit, place, check } = finding
  if (check === 'pictures') {
    const media = findPicture(finding, composition)
    if (media) return { collection: 'media', id: media.id, field: 'alt' }
  }
  if (unit !== 'page') return { collection: 'answers', id: unit, field: fieldsOfPiece[place.field] ?? 'body' }
  if (place.field === 'question') {
    const entry = material.order[place.index ?? -1]
    return entry?.type === 'question' ? { collection: 'questions', id: entry.question, field: 'text' } : null
  }
  return { collection: 'issues', id: material.issue.id, field: fieldsOfIssue[place.field] ?? 'title' }
}

function findPicture({ unit, place }: Finding, composition: Composition): Media | undefined {
  const { composed, material } = composition
  const piece = piecesIn(composition).find(({ id }) => id === unit)?.piece
  const block = piece?.body.find(({ id }) => id === place.block)
  const picture = block?.type === 'figure' ? block.picture : composed.issue.cover
  return [...material.media.values()].find(({ sha256 }) => sha256 === picture?.sha256)
}

function piecesIn(composition: Composition): PlacedPiece[] {
  const ids = piecesOf(composition).map(({ id }) => id)
  return listPieces(composition.composed, ids)
}
