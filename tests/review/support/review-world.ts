import type { Payload } from 'payload'
import type { Role } from '../../../src/kernel/access.ts'
import type { ReviewAnswer, UnitKey } from '../../../src/review/answers.ts'
import { presets } from '../../../src/review/process/presets.ts'
import type { PresetName, Process } from '../../../src/review/process/process.ts'
import { type ApiAnswer, callApi } from '../../support/call-api.ts'
import { type MadeIssue, makeCompleteIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson, makeStaff } from '../../support/factories-people.ts'

/** Everybody who signs, and those who do not. */
export type Newsroom = Record<Role | 'second-proofreader' | 'second-editor', MadePerson>

/** Makes one person of each role, a second proofreader and a second editor. */
export async function makeNewsroom(payload: Payload): Promise<Newsroom> {
  return {
    ...(await makeStaff(payload)),
    'second-proofreader': await makePerson(payload, { role: 'proofreader' }),
    'second-editor': await makePerson(payload, { role: 'editor' }),
  }
}

/** Makes a complete issue, two answers and an essay, in a series of its own with a process. */
export async function makeReviewedIssue(
  payload: Payload,
  preset: Exclude<PresetName, 'own'> | Process,
): Promise<MadeIssue> {
  const process = typeof preset === 'string' ? presets[preset] : preset
  const series = await makeSeries(payload, { process })
  return makeCompleteIssue(payload, { series })
}

/** Answers the review of an issue as a person sees it. */
export async function readReviewOf(issueId: number, as: MadePerson): Promise<ReviewAnswer> {
  const answer = await callApi(`/api/issues/${issueId}/review`, { as })
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`)
  // Answered by `findReview`, which is typed by it.
  return answer.json as ReviewAnswer
}

/** Posts an act of a review. */
export function postAct(
  issueId: number,
  { act, as, body }: { act: string; as: MadePerson | null; body: object },
): Promise<ApiAnswer> {
  return callApi(`/api/issues/${issueId}/review/${act}`, { method: 'POST', as, json: body })
}

/** Signs a unit at a step, for the text as it is now; answers how that ended. */
export async function sign(
  issueId: number,
  {
    step,
    unit = 'page',
    as,
    ...more
  }: { step: string; unit?: UnitKey; as: MadePerson } & Record<string, unknown>,
): Promise<ApiAnswer> {
  const hash = await hashNow(issueId, { unit, as })
  return postAct(issueId, { act: 'sign', as, body: { step, unit, hash, ...more } })
}

/** Signs, and throws when that is refused. */
export async function mustSign(...args: Parameters<typeof sign>): Promise<ReviewAnswer> {
  const answer = await sign(...args)
  if (answer.status !== 200) throw new Error(`${args[1].step}: ${answer.status} ${answer.text}`)
  // Answered by `act`, which is typed by it.
  return (answer.json as { review: ReviewAnswer }).review
}

/** Answers the hash of a unit as it is composed now. */
export async function hashNow(
  issueId: number,
  { unit, as }: { unit: UnitKey; as: MadePerson },
): Promise<string> {
  const { units } = await readReviewOf(issueId, as)
  return units.find((one) => one.unit === unit)?.hash ?? '0'.repeat(64)
}

/** Publishes an issue over HTTP as it is composed now. */
export async function publish(
  issueId: number,
  { as, ...more }: { as: MadePerson } & Record<string, unknown>,
): Promise<ApiAnswer> {
  const hash = await hashNow(issueId, { unit: 'page', as })
  return callApi(`/api/issues/${issueId}/publish`, { method: 'POST', as, json: { hash, ...more } })
}

/** The code of a refusal, or the status of what was done. */
export function codeOf({ status, json }: ApiAnswer): string | number {
  if (status < 300) return status
  const [error] = (json as { errors?: { data?: { code?: string } }[] } | null)?.errors ?? []
  return error?.data?.code ?? status
}

/** Signs all steps of the daily preset, each by who signs it. */
export async function signDaily({ issue, answers, essay }: MadeIssue, room: Newsroom): Promise<void> {
  for (const unit of [...answers, essay].map(({ id }) => id)) {
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
  }
  await mustSign(issue.id, { step: 'second-review', as: room['section-editor'] })
  await mustSign(issue.id, { step: 'proof', as: room.proofreader })
  await mustSign(issue.id, { step: 'print', as: room['chief-editor'] })
}

/** Signs all steps of the journal preset before the last. */
export async function signJournalToPrint(
  { issue, answers, essay }: MadeIssue,
  room: Newsroom,
): Promise<void> {
  for (const unit of [...answers, essay].map(({ id }) => id)) {
    await mustSign(issue.id, { step: 'first-review', unit, as: room.editor })
    await mustSign(issue.id, { step: 'second-review', unit, as: room['section-editor'] })
  }
  await mustSign(issue.id, { step: 'final-review', as: room['chief-editor'] })
  await mustSign(issue.id, { step: 'first-proof', as: room.proofreader })
  await mustSign(issue.id, { step: 'second-proof', as: room['second-proofreader'] })
  await mustSign(issue.id, { step: 'third-proof', as: room.proofreader })
  await mustSign(issue.id, { step: 'read-through', as: room.editor })
}

/** Changes a text of the desk over HTTP, as a form does. */
export function edit(
  path: `${'issues' | 'questions' | 'answers'}/${number}`,
  { as, data }: { as: MadePerson | null; data: object },
): Promise<ApiAnswer> {
  return callApi(`/api/${path}?draft=true&locale=zh`, { method: 'PATCH', as, json: data })
}
