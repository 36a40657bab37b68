import type { PayloadRequest } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'
import { mayAnswer } from '../rules/may-act.ts'
import type { RecordKey } from '../store/entries.ts'
import { type AppendedEntry, obeyInPlace, performAct } from './perform-act.ts'

/** The responsible editor's answer: the text is kept as it stands, or was changed. */
export type AnswerInput = { query: string; decision: 'kept' | 'changed'; answer: string }

/**
 * Answers a query.
 * @throws RoundtableError `not-found` for an unknown one, `step-closed` for one that is answered, `signer-excluded`,
 *   `not-allowed`
 */
export async function answerQuery(
  req: PayloadRequest,
  key: RecordKey,
  { query, decision, answer }: AnswerInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, ({ state, signer }) => {
    const asked = state.queries.find(({ id }) => id === query)
    if (!asked) throw unknown()
    const place = obeyInPlace(mayAnswer({ state, query: asked, signer }))
    return { act: { act: 'answer-query', ...place, query, decision, answer } }
  })
}

function unknown(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这条质疑。请刷新后再看。',
    en: 'There is no such query. Reload, and look again.',
  })
}
