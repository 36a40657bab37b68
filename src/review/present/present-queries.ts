import type { Locale } from '../../kernel/locales.ts'
import type { QueryAnswer } from '../answers.ts'
import { mayAnswer } from '../rules/may-act.ts'
import type { ReviewState, Signer } from '../rules/review-state.ts'
import { presentPerson } from './present-person.ts'
import { presentRuling } from './present-ruling.ts'

/** Answers the queries of an issue, oldest first. */
export function presentQueries(
  state: ReviewState,
  { signer, language }: { signer: Signer; language: Locale },
): QueryAnswer[] {
  return state.queries.map((query) => {
    const { id, at, by, unit, quote, block, question, answer } = query
    return {
      id,
      at,
      by: presentPerson(by, language),
      unit,
      quote,
      block,
      question,
      answer: answer && { ...answer, by: presentPerson(answer.by, language) },
      mayAnswer: presentRuling(mayAnswer({ state, query, signer }), language),
    }
  })
}
