import type { CurrentIssue } from '../../page/current-issue.ts'
import { listPieces, type PlacedPiece, placeEntries } from '../../page/placed-pieces.ts'
import type { Reading } from '../models.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { findCurrentEdition, readAddresses, readEdition } from './editions.ts'

/** Reads `/{series}/{issue}`. */
export async function readIssueAt(
  context: ReaderContext,
  address: IssueAddress,
): Promise<Reading<CurrentIssue>> {
  const edition = await findCurrentEdition(context, address)
  if (!edition) return { state: 'missing' }
  if (edition.kind === 'withdrawal') return { state: 'gone', notice: edition.notice ?? null }
  return { state: 'found', ...(await readEdition(context, edition)) }
}

/** Reads `/{series}/{issue}/{answer}`; what a withdrawn issue held is gone with it. */
export async function readPieceAt(
  context: ReaderContext,
  { answer, ...address }: IssueAddress & { answer: string },
): Promise<Reading<CurrentIssue & { placed: PlacedPiece }>> {
  const edition = await findCurrentEdition(context, address)
  const isListed = edition && readAddresses(edition).pieces.some((piece) => piece.slug === answer)
  if (!edition || !isListed) return { state: 'missing' }
  if (edition.kind === 'withdrawal') return { state: 'gone', notice: edition.notice ?? null }
  const current = await readEdition(context, edition)
  const pieces = listPieces(placeEntries(current.composed, current.addresses))
  const placed = pieces.find((piece) => piece.slug === answer)
  return placed ? { state: 'found', ...current, placed } : { state: 'missing' }
}
