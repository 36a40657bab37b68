import { z } from 'zod'
import { RoundtableError } from '../../kernel/errors.ts'

const id = z.number().int().positive()

const reference = z.object({ kind: z.enum(['question', 'piece']), id })

const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('add-question'), text: z.string().trim().min(1).max(2000) }),
  z.object({ act: z.literal('add-answer'), question: id }),
  z.object({ act: z.literal('add-essay') }),
  z.object({
    act: z.literal('move'),
    item: reference,
    before: reference.nullable(),
    question: id.optional(),
  }),
  z.object({ act: z.literal('take-out'), item: reference }),
  z.object({ act: z.literal('place'), item: reference }),
])

/** A question or a piece (answer or essay) by its id. */
export type Reference = z.infer<typeof reference>

/**
 * One change of a running order. `move` puts an item before another of its list, or last; with `question`, an
 * answer goes under that question. `take-out` also moves to the trash; `place` adds what stands in no order.
 */
export type OrderAct = z.infer<typeof act>

/**
 * Reads the body of a request as an act.
 * @throws RoundtableError `invalid-input`
 */
export function readOrderAct(body: unknown): OrderAct {
  const parsed = act.safeParse(body)
  if (parsed.success) return parsed.data
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '看不懂这个操作。请刷新页面后再试\uFF1B新问题要有文字。',
    en: 'This change was not understood. Reload the page and try again; a new question needs a text.',
    details: { problems: parsed.error.issues.map(({ path, message }) => ({ path, message })) },
  })
}
