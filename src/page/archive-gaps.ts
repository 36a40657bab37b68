import type { IssueContent, PieceContent } from '../edition/types.ts'
import type { PageMessages } from './messages.ts'
import { readNames } from './plain-text.ts'

/** A thing that a printed page says and an archive edition's source did not. */
export type ArchiveGap = keyof PageMessages['missingPart']

/** Answers what the content of an archive edition lacks, each kind once, in the order of the page. */
export function listArchiveGaps(issue: IssueContent, pieces: readonly PieceContent[]): ArchiveGap[] {
  const gaps = new Set<ArchiveGap>()
  if (!issue.printedOn) gaps.add('printedOn')
  for (const piece of pieces) {
    if (!piece.headline) gaps.add(piece.kind === 'essay' ? 'essayHeadline' : 'answerHeadline')
    if (readNames(piece).length === 0) gaps.add(piece.kind === 'essay' ? 'essayName' : 'answerName')
  }
  return [...gaps]
}
