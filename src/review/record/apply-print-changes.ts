import { hashContent } from '../../edition/hash.ts'
import { listPieceHashes } from '../../edition/parse.ts'
import type { ComposedIssue, IssueContent, PieceContent, RunningOrderEntry } from '../../edition/types.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { PrintChange } from './acts.ts'
import { listIssueLines, listPieceLines, type PrintedLine } from './printed-lines.ts'

/**
 * Makes exactly the listed changes in a signed text (R5), one after the other, and answers what it is then.
 *
 * @param pieces the pieces by the ids of their documents, in any order: a record names them without one
 * @throws RoundtableError `invalid-input` for a change whose words do not stand in their place exactly once
 */
export function applyPrintChanges({
  composed,
  pieces,
  changes,
}: {
  composed: ComposedIssue
  pieces: readonly { id: number; hash: string }[]
  changes: readonly PrintChange[]
}): ComposedIssue {
  let { issue } = composed
  const hashes = listPieceHashes(issue)
  const printed = hashes.map((hash) => takePiece(composed, hash))
  const places = new Map(pieces.map(({ id, hash }) => [id, hashes.indexOf(hash)]))
  for (const [index, change] of changes.entries()) {
    if (change.unit === 'page') {
      issue = changeOnce(listIssueLines(issue), { change, number: index + 1 })
      continue
    }
    const at = places.get(change.unit) ?? -1
    const piece = printed[at]
    if (!piece) throw refuse(change, { number: index + 1, count: 0 })
    printed[at] = changeOnce(listPieceLines(piece), { change, number: index + 1 })
  }
  return assemble(issue, printed)
}

function takePiece({ pieces }: ComposedIssue, hash: string): PieceContent {
  const piece = pieces.get(hash)
  if (!piece) throw new Error('The running order names a piece that the composed issue does not hold.')
  return piece
}

function assemble(issue: IssueContent, printed: readonly PieceContent[]): ComposedIssue {
  const pieces = new Map<string, PieceContent>()
  let at = 0
  const place = (): string => {
    const piece = printed[at++]
    if (!piece) throw new Error('The running order names more pieces than there are.')
    const hash = hashContent(piece)
    pieces.set(hash, piece)
    return hash
  }
  const runningOrder = issue.runningOrder.map(
    (entry): RunningOrderEntry =>
      entry.type === 'essay' ? { ...entry, piece: place() } : { ...entry, pieces: entry.pieces.map(place) },
  )
  const changed: IssueContent = { ...issue, runningOrder }
  return { hash: hashContent(changed), issue: changed, pieces }
}

function changeOnce<Content>(
  lines: readonly PrintedLine<Content>[],
  { change, number }: { change: PrintChange; number: number },
): Content {
  const { place, block, from, to } = change
  const found = lines
    .filter((line) => line.place === place && (block === null || line.block === block))
    .flatMap((line) => listPlaces(line.text, from).map((start) => ({ line, start })))
  const [only] = found
  if (!only || found.length > 1) throw refuse(change, { number, count: found.length })
  return only.line.replace({ start: only.start, end: only.start + from.length, to })
}

function listPlaces(text: string, from: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) places.push(at)
  return places
}

function refuse(
  { from }: PrintChange,
  { number, count }: { number: number; count: number },
): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh:
      count === 0
        ? `第 ${number} 处改动找不到\uFF1A所指的位置没有“${from}”。请按版面上的原文填写。`
        : `第 ${number} 处改动不明确\uFF1A“${from}”出现了 ${count} 次。请多写几个字。`,
    en:
      count === 0
        ? `Change ${number} has no place: “${from}” does not stand there. Write it as it stands on the page.`
        : `Change ${number} is not clear: “${from}” stands there ${count} times. Write a few words more.`,
    details: { change: number },
  })
}
