import { createLocalReq, type Payload } from 'payload'
import type { Edition, Person } from '../../src/generated/payload-types.ts'
import type { Locale } from '../../src/kernel/locales.ts'
import { composeDraft } from '../../src/press/compose.ts'
import { type PublishInput, publishIssue } from '../../src/press/publish.ts'
import { reinstateIssue, withdrawIssue } from '../../src/press/withdraw.ts'

type Act = { issueId: number; by: Person; locale?: Locale; notice?: string | null }

/** What a correction decides beyond its notice. */
type Decisions = Pick<PublishInput, 'correctionType' | 'noticeIsPublic' | 'differenceIsPublic'>

/** Publishes an issue as it stands, through the press. */
export async function publishMadeIssue(
  payload: Payload,
  { issueId, by, locale = 'zh', notice = null, ...decisions }: Act & Decisions,
): Promise<Edition> {
  const req = await createLocalReq({ user: { ...by, collection: 'people' }, locale }, payload)
  const { composed } = await composeDraft(req, { issueId, locale })
  return publishIssue(req, { ...decisions, issueId, locale, hash: composed.hash, notice })
}

/** Withdraws an issue through the press. */
export async function withdrawMadeIssue(
  payload: Payload,
  { issueId, by, locale = 'zh', notice = null }: Act,
): Promise<Edition> {
  const req = await createLocalReq({ user: { ...by, collection: 'people' }, locale }, payload)
  return withdrawIssue(req, { issueId, locale, notice })
}

/** Brings a withdrawn issue back through the press. */
export async function reinstateMadeIssue(
  payload: Payload,
  { issueId, by, locale = 'zh', notice = null }: Act,
): Promise<Edition> {
  const req = await createLocalReq({ user: { ...by, collection: 'people' }, locale }, payload)
  return reinstateIssue(req, { issueId, locale, notice })
}
