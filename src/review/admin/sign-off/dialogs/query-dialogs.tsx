'use client'
import { useState } from 'react'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { QueryAnswer } from '../../../answers.ts'
import { signOffDialogMessages } from '../dialog-messages.ts'
import { useSignOff } from '../sign-off-context.tsx'
import { unitAtPlace } from '../targets.ts'
import { useDraft } from '../use-draft.ts'
import { hashOfUnit } from './act-bodies.ts'
import { ActForm, ChoiceField, WordsField } from './act-form.tsx'

/** Raises a query about words of the page. */
export function QueryDialog() {
  const messages = useMessages(signOffDialogMessages)
  const { review, selection, acts, target } = useSignOff()
  const [quote, setQuote] = useState(selection?.quote ?? '')
  const [question, setQuestion, forgetQuestion] = useDraft('question')
  const isSelected = selection !== null && quote === selection.quote
  const send = async () => {
    const unit = isSelected ? unitAtPlace(review, selection.piece) : (target?.unit ?? 'page')
    const block = isSelected ? selection.block : null
    const refused = await acts.send({
      did: 'query',
      path: '/queries',
      body: { unit, hash: hashOfUnit(review, unit), quote: quote.trim(), block, question: question.trim() },
    })
    if (refused === null) forgetQuestion()
    return refused
  }
  return (
    <ActForm
      submit={messages.askNow}
      id="confirm-query"
      onSubmit={send}
      isReady={quote.trim() !== '' && question.trim() !== ''}
    >
      <WordsField
        label={messages.quote}
        hint={messages.quoteHint}
        value={quote}
        onChange={setQuote}
        rows={2}
      />
      <WordsField label={messages.question} value={question} onChange={setQuestion} rows={3} />
    </ActForm>
  )
}

/** Answers a query: the words are kept as they are, or were changed. */
export function AnswerDialog({ query }: { query: QueryAnswer }) {
  const messages = useMessages(signOffDialogMessages)
  const { acts } = useSignOff()
  const [decision, setDecision] = useState<'kept' | 'changed'>('kept')
  const [answer, setAnswer, forgetAnswer] = useDraft(`answer-${query.id}`)
  const send = async () => {
    const refused = await acts.send({
      did: 'answer',
      path: `/queries/${encodeURIComponent(query.id)}/answer`,
      body: { decision, answer: answer.trim() },
    })
    if (refused === null) forgetAnswer()
    return refused
  }
  return (
    <ActForm submit={messages.answerNow} id="confirm-answer" onSubmit={send} isReady={answer.trim() !== ''}>
      <blockquote className="sign-off-quote">{query.quote}</blockquote>
      <p>{query.question}</p>
      <ChoiceField
        label={messages.decision}
        choices={[
          { value: 'kept', label: messages.kept },
          { value: 'changed', label: messages.changed },
        ]}
        value={decision}
        onChange={setDecision}
      />
      <WordsField label={messages.answer} value={answer} onChange={setAnswer} rows={3} />
    </ActForm>
  )
}
