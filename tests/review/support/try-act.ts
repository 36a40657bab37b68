import type { Payload } from 'payload'
import type { UnitKey } from '../../../src/review/answers.ts'
import { type ApiAnswer, callApi } from '../../support/call-api.ts'
import type { MadeIssue } from '../../support/factories.ts'
import type { MadePerson } from '../../support/factories-people.ts'
import type { Stand, TriedAct } from '../access-rows.ts'
import { makeReviewedIssue, mustSign, type Newsroom, publish, readReviewOf } from './review-world.ts'

/** An issue of the daily preset that stands at a step, with the texts that stand there. */
export type StandingIssue = { made: MadeIssue; stand: Stand; page: string; piece: string }

/** Makes an issue, and takes it as far as it is to stand. */
export async function standAt(payload: Payload, stand: Stand, room: Newsroom): Promise<StandingIssue> {
  const made = await makeReviewedIssue(payload, 'daily')
  const { id } = made.issue
  const way: [Stand, () => Promise<unknown>][] = [
    [
      'first-review',
      async () => {
        for (const unit of unitsOf(made)) await mustSign(id, { step: 'first-review', unit, as: room.editor })
      },
    ],
    ['second-review', () => mustSign(id, { step: 'second-review', as: room['section-editor'] })],
    ['proof', () => mustSign(id, { step: 'proof', as: room.proofreader })],
    ['print', () => mustSign(id, { step: 'print', as: room['chief-editor'] })],
    ['released', () => publish(id, { as: room.admin })],
  ]
  for (const [from, go] of way) {
    if (from === stand) break
    await go()
  }
  const { units } = await readReviewOf(id, room.reader)
  const hashOf = (unit: UnitKey) => units.find((one) => one.unit === unit)?.hash ?? ''
  return { made, stand, page: hashOf('page'), piece: hashOf(made.essay.id) }
}

function unitsOf({ answers, essay }: MadeIssue): number[] {
  return [...answers, essay].map(({ id }) => id)
}

/** How somebody calls: with an API key, or with the session of a log-in. */
export type Caller = { person: MadePerson | null; session: string | null }

/** Tries an act on an issue; `query` is one that waits for its answer. */
export async function tryAct(
  act: TriedAct,
  { at, caller, query }: { at: StandingIssue; caller: Caller; query: string },
): Promise<ApiAnswer> {
  const { made, stand, page, piece } = at
  const { id } = made.issue
  const unit = made.essay.id
  const post = (path: string, json: object) =>
    call(`/api/issues/${id}/${path}`, { method: 'POST', caller, json })
  const patch = (path: string, json: object) =>
    call(`/api/${path}?draft=true&locale=zh`, { method: 'PATCH', caller, json })
  const step = stand === 'released' || stand === 'published' ? 'print' : stand
  const target = step === 'first-review' ? { step, unit, hash: piece } : { step, unit: 'page', hash: page }
  switch (act) {
    case 'sign':
      return post('review/sign', target)
    case 'sign a later step':
      return post('review/sign', { step: 'print', unit: 'page', hash: page })
    case 'sign out of turn, with a reason':
      return post('review/sign', { ...target, override: '今晚付印。' })
    case 'return':
      return post('review/return', { step, to: 'first-review', unit, hash: piece, reason: '请再看。' })
    case 'print after changes': {
      const change = { unit, place: 'headline', block: null, from: '互鉴', to: '交流' }
      return post('review/print-after-changes', { hash: page, changes: [change] })
    }
    case 'verify changes':
      return post('review/verify-changes', { hash: page })
    case 'verify paper':
      return post('review/verify-paper', { seq: 1 })
    case 'query':
      return post('review/queries', { unit, hash: piece, quote: '互鉴', question: '出处\uFF1F' })
    case 'answer':
      return post(`review/queries/${query}/answer`, { decision: 'kept' })
    case 'waive': {
      const findings = [{ fingerprint: 'f', check: 'wording', quote: '互鉴' }]
      return post('review/waive', { findings, reason: '无误。' })
    }
    case 'reopen':
      return post('review/reopen', { reason: '有误。' })
    case 'adopt':
      return post('review/adopt', { reason: '改流程。' })
    case 'edit a piece':
      return patch(`answers/${unit}`, { headline: '文明因交流而精彩' })
    case 'edit the page':
      return patch(`issues/${id}`, { subtitle: '新的副题' })
    case 'publish':
      return post('publish', { hash: page })
    case 'see the review':
      return call(`/api/issues/${id}/review`, { method: 'GET', caller })
  }
}

function call(
  path: string,
  { method, caller, json }: { method: 'GET' | 'POST' | 'PATCH'; caller: Caller; json?: object },
): Promise<ApiAnswer> {
  const { person, session } = caller
  if (!session) return callApi(path, { method, as: person, json })
  return callApi(path, { method, json, headers: { authorization: `JWT ${session}` } })
}
