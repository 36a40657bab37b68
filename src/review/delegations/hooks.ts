import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import type { Delegation } from '../../generated/payload-types.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { refuseDelegation } from './rules.ts'

/** Keeps every way of Payload's own from rewriting a delegation, whoever asks: sign-offs name it. */
export const refuseRewriting: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'delete') return args
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '代签授权不能改写。请结束它\uFF0C再另立一份。',
    en: 'A delegation is never rewritten. End it, and make another.',
  })
}

/** Asks whether the caller may make this delegation (R6). */
export const checkDelegation: CollectionBeforeValidateHook<Delegation> = async ({ data, req }) => {
  const who = await findDraft(req, { collection: 'people', id: idOf(data?.who), access: 'ours' })
  const forWhom = await findDraft(req, { collection: 'people', id: idOf(data?.forWhom), access: 'ours' })
  if (!who) throw incomplete('who', { zh: '请选择由谁签字。', en: 'Choose who signs.' })
  if (!forWhom) throw incomplete('forWhom', { zh: '请选择代谁签字。', en: 'Choose in whose place.' })
  // The form's own validation asks for the dates.
  if (!data?.from || !data.until) return data
  const from = new Date(data.from)
  const until = new Date(data.until)
  // Whoever writes without a person is the system: access has turned everybody else away.
  const by = req.user ?? { id: 0, role: 'admin' as const }
  const refusal = refuseDelegation({ who, forWhom, from, until, by })
  if (refusal) throw new RoundtableError({ ...refusal, details: { field: refusal.field } })
  return data
}

/** Notes who makes a delegation. */
export const noteMaker: CollectionBeforeChangeHook<Delegation> = ({ data, req }) => ({
  ...data,
  madeBy: req.user?.name ?? null,
  endedAt: null,
  endedBy: null,
})

function incomplete(field: 'who' | 'forWhom', sentence: Bilingual): RoundtableError {
  return new RoundtableError({ code: 'invalid-input', ...sentence, details: { field } })
}
