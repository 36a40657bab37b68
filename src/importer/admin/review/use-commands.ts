'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Act } from '../../review/act.ts'
import { findSeam } from '../../review/find-seam.ts'
import type { Finding } from '../../review/review.ts'
import { findParagraph, findPiece, findText } from './find-paragraph.ts'
import { reviewMessages } from './messages.ts'
import type { Command } from './read-key.ts'
import type { Bench } from './review-context.tsx'
import { subjectOf } from './subject-of.ts'
import type { Performing } from './use-performing.ts'

/** What the person may do now, by command; null for what does not fit what is selected. */
export type Commands = Record<Command, (() => void) | null>

/** Answers the commands of a review as they fit what is selected. */
export function useCommands({
  bench,
  undo,
  announce,
}: {
  bench: Pick<Bench, 'review' | 'matches' | 'walk' | 'perform' | 'openDialog' | 'isReadOnly'>
  undo: Performing['undo']
  announce: (sentence: string) => void
}): Commands {
  const messages = useMessages(reviewMessages)
  const { review, walk, perform, openDialog, isReadOnly } = bench
  const { finding } = walk
  const { about } = walk.selection
  const text = about === null ? null : findText(review, about)

  // What was said of the last act is past.
  const step = (by: 1 | -1) => {
    announce('')
    walk.step(by)
  }
  const accept = () => {
    if (!finding) return
    if (finding.state !== 'open') {
      walk.stepToOpen()
      return
    }
    const after = perform(acceptanceOf(finding, bench))
    if (after && !walk.stepToOpen(after)) announce(messages.allSeen)
  }
  const split = () => {
    const seam = finding && findSeam(review, finding)
    if (seam) perform({ act: 'split', ...seam })
    else openDialog('split')
  }
  const takeBack = () => {
    const undone = undo()
    if (undone) walk.showSubject(subjectOf(undone.act), undone.review)
  }
  const drop = () => {
    if (text) perform({ act: 'drop', passage: text.id })
  }
  const may = (fits: boolean, run: () => void) => (fits && !isReadOnly ? run : null)
  return {
    next: () => step(1),
    previous: () => step(-1),
    accept: may(finding !== null, accept),
    split: may(text !== null, split),
    move: may(text !== null, () => openDialog('move')),
    drop: may(text !== null, drop),
    'run-in': may(about !== null && findParagraph(review, about) !== null, () => openDialog('run-in')),
    pair: may(about !== null && findPiece(review, about) !== null, () => openDialog('pair')),
    people: () => openDialog('people'),
    undo: may(true, takeBack),
    commit: may(true, () => openDialog('commit')),
    help: () => openDialog('help'),
  }
}

/**
 * What accepting a finding does: an unplaced text goes where it probably belongs, a name is understood as proposed, and
 * all else stays as it is.
 */
function acceptanceOf({ id, kind, about, suggestion }: Finding, { matches }: Pick<Bench, 'matches'>): Act {
  const match = kind === 'expert' ? matches.find(({ person }) => person === about) : undefined
  if (match) return { act: 'expert', person: about, choice: match.proposed }
  return kind === 'unplaced' && suggestion
    ? { act: 'move', passage: about, to: suggestion }
    : { act: 'accept', finding: id }
}
