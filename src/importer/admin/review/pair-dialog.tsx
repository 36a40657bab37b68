'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { type Choice, ChooseList } from './choose-list.tsx'
import { dialogMessages } from './dialog-messages.ts'
import { findPiece } from './find-paragraph.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'
import './dialogs.css'

/** Asks which question a piece answers; none makes it an essay. */
export function PairDialog() {
  const messages = useMessages(dialogMessages)
  const { question: nameQuestion } = useMessages(reviewMessages)
  const { review, walk, perform, closeDialog } = useBench()
  const { about } = walk.selection
  const piece = about === null ? null : findPiece(review, about)
  const choose = (question: string | null) => () => {
    closeDialog()
    if (piece) perform({ act: 'pair', piece: piece.id, question })
  }
  const choices: Choice[] = [
    ...review.issue.questions.map(({ id, text }, index) => ({
      label: `${nameQuestion(index + 1)} ${text.text}`,
      choose: choose(id),
    })),
    { label: messages.essay, choose: choose(null) },
  ]
  return <ChooseList label={messages.pairTitle} choices={choices} />
}
