import type { PayloadRequest } from 'payload'
import { assembleIssue, type IssueParts } from '../edition/compose-issue.ts'
import type { ComposedIssue, EditionAddresses } from '../edition/types.ts'
import { RoundtableError } from '../kernel/errors.ts'
import type { Locale } from '../kernel/locales.ts'
import { issueSlugOf, pieceSlugsOf } from './addresses.ts'
import { contractsOf } from './contracts.ts'
import { findMissing } from './find-missing.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Material, readMaterial } from './material.ts'
import type { Missing } from './missing.ts'
import { readPiece } from './piece.ts'

/** What an issue's drafts amount to now: its content, where its parts would stand, and what is missing. */
export type Composition = {
  material: Material
  composed: ComposedIssue
  addresses: EditionAddresses
  missing: Missing[]
}

/**
 * Composes an issue from its newest drafts in one language; incomplete ones too, for the preview.
 * Access is the caller's to check.
 * @throws RoundtableError `not-found`
 */
export async function composeDraft(
  req: PayloadRequest,
  { issueId, locale }: { issueId: number; locale: Locale },
): Promise<Composition> {
  const material = await readMaterial(req, { issueId, locale })
  if (!material) throw noSuchIssue()
  const composition = composeMaterial(material, { locale, today: new Date().toISOString().slice(0, 10) })
  const { answers } = documentsOf(material)
  const obstacles: Missing[] = []
  for (const find of contractsOf(req).obstacles)
    obstacles.push(...(await find(req, { issueId, locale, answers })))
  return { ...composition, missing: [...composition.missing, ...obstacles] }
}

/** Composes what was read; pure, so that the same drafts always give the same content. */
export function composeMaterial(
  material: Material,
  { locale, today }: { locale: Locale; today: string },
): Composition {
  const pieces = [...material.pieces.values()].map((piece) => readPiece(piece, { material, locale }))
  const pieceById = new Map(pieces.map((piece) => [piece.id, piece]))
  const front = readFrontMatter(material, locale)
  const entries = material.order.map((entry) =>
    entry.type === 'question'
      ? {
          type: 'question' as const,
          text: material.questions.get(entry.question)?.text ?? '',
          pieces: known(entry.answers, pieceById),
        }
      : { type: 'essay' as const, pieces: known([entry.essay], pieceById) },
  )
  const placed = entries.flatMap((entry) => entry.pieces)
  const composed = assembleIssue({
    frontMatter: front.content,
    runningOrder: entries.flatMap((entry): IssueParts['runningOrder'] =>
      entry.type === 'question'
        ? [{ type: 'question', text: entry.text, pieces: entry.pieces.map(({ parts }) => parts) }]
        : entry.pieces.map(({ parts }) => ({ type: 'essay', piece: parts })),
    ),
  })
  const slugs = pieceSlugsOf(material)
  const addresses: EditionAddresses = {
    series: material.series?.slug ?? '',
    issue: issueSlugOf(material) ?? '',
    pieces: placed.map((piece) => ({
      hash: piece.hash,
      slug: slugs.get(piece.id) ?? '',
      experts: piece.expertIds.map((id) => (id === null ? null : (material.experts.get(id)?.slug ?? null))),
    })),
    topics: material.topics.map(({ slug, name }) => ({ slug: slug ?? '', name })),
  }
  const missing = findMissing({ material, front, pieces: pieceById, composed, today })
  return { material, composed, addresses, missing }
}

function known<Value>(ids: readonly number[], values: ReadonlyMap<number, Value>): Value[] {
  return ids.map((id) => values.get(id)).filter((value) => value !== undefined)
}

function noSuchIssue(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这一期\uFF0C或者它在回收站里。',
    en: 'There is no such issue, or it lies in the trash.',
  })
}

/** The ids behind a composition's documents, as the ledger keeps them. */
export function documentsOf({ order }: Material): { questions: number[]; answers: number[] } {
  return {
    questions: order.flatMap((entry) => (entry.type === 'question' ? [entry.question] : [])),
    answers: order.flatMap((entry) => (entry.type === 'question' ? entry.answers : [entry.essay])),
  }
}

/** The pieces of a composition as they are printed, each with the draft behind it; a draft may print as another one does. */
export function piecesOf({ addresses, material }: Composition): { id: number; hash: string }[] {
  const { answers } = documentsOf(material)
  return addresses.pieces.flatMap(({ hash }, index) => {
    const id = answers[index]
    return id === undefined ? [] : [{ id, hash }]
  })
}
