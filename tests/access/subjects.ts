import type { CollectionSlug, Payload } from 'payload'
import { ticketCookie, ticketSeconds, writeTicket } from '../../src/discussion/invitations/rules/ticket.ts'
import type { Delegation, Edition } from '../../src/generated/payload-types.ts'
import type { Role } from '../../src/kernel/access.ts'
import { invite } from '../discussion/invitations/support/invitation-world.ts'
import type { InvitedCaller } from '../support/call-api.ts'
import {
  makeAnswer,
  makeCompleteIssue,
  makeExpert,
  makeIssue,
  makeQuestion,
  makeSeries,
} from '../support/factories.ts'
import { makeImport } from '../support/factories-imports.ts'
import { makeOfficeHolder, makeWording } from '../support/factories-lists.ts'
import { type MadePerson, makePerson, makeStaff } from '../support/factories-people.ts'
import { makePicture, makeTopic } from '../support/factories-reference.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'
import type { AccessRow, CallerRole, State } from './access-table.ts'
import { describeSeal, describeTakedown, describeTask } from './documents.ts'

/** Who calls: nobody, somebody invited by a link, or a member of staff. */
export type Caller = MadePerson | InvitedCaller | null

/** Says whether a caller is no member of staff. */
export function isOutsider(caller: Caller): boolean {
  return caller === null || !('apiKey' in caller)
}

/** What the rows of the table are tried on. */
export type Subjects = {
  callerOf: (role: CallerRole) => Caller
  /** An administrator whom no row calls as. */
  other: MadePerson
  /** Makes an answer of an issue of its own, to be discussed. */
  makeDiscussed: () => Promise<{ issueId: number; answerId: number }>
  /** Answers the id of a document of `row`'s collection in its state; a new one each time. */
  make: (row: Pick<AccessRow, 'collection' | 'state'>, caller: Caller) => Promise<number | string>
  /** A series and an issue for new documents to belong to. */
  series: number
  issue: number
  /** A section editor signs for the editor until next year. */
  delegation: Pick<Delegation, 'kind' | 'from' | 'until'> & { who: number; forWhom: number }
}

/** Makes one person a role, and one issue that is published twice, so that its first edition is superseded. */
export async function makeSubjects(payload: Payload): Promise<Subjects> {
  const staff = await makeStaff(payload)
  const by = staff.editor.person
  const published = await makeCompleteIssue(payload)
  const issueId = published.issue.id
  const superseded = await publishMadeIssue(payload, { issueId, by })
  await payload.update({
    collection: 'issues',
    id: issueId,
    draft: true,
    data: { subtitle: '副题' },
    locale: 'zh',
    overrideAccess: true,
  })
  const current = await publishMadeIssue(payload, { issueId, by, notice: '补副题。' })
  const standing = {
    issues: issueId,
    questions: idOfFirst(published.questions),
    answers: idOfFirst(published.answers),
    experts: idOfFirst(published.experts),
    series: published.series.id,
  }
  const draft = await makeIssue(payload, { series: published.series.id })
  const delegation = describeDelegation(staff)
  const other = await makePerson(payload, { role: 'admin' })
  const guest = await makeGuest(payload, { by: staff.editor, answerId: standing.answers })
  return {
    callerOf: (role) => {
      if (role === 'anonymous') return null
      return role === 'guest' ? guest : staff[role]
    },
    other,
    makeDiscussed: async () => {
      const issue = await makeIssue(payload, {
        series: published.series.id,
        number: null,
        totalNumber: null,
        slug: null,
      })
      return { issueId: issue.id, answerId: (await makeAnswer(payload, { issue: issue.id })).id }
    },
    series: published.series.id,
    issue: draft.id,
    delegation,
    make: async ({ collection, state }, caller) => {
      if (collection === 'editions') return state === 'superseded' ? superseded.id : current.id
      if (collection === 'contents') return hashOf(current)
      if (collection === 'people')
        return state === 'own' && caller && 'person' in caller
          ? caller.person.id
          : (await makePerson(payload)).person.id
      if (isStanding(state)) return Object.entries(standing).find(([slug]) => slug === collection)?.[1] ?? 0
      if (state === 'committed') return (await makeImport(payload, { issue: draft.id })).id
      if (collection === 'delegations') {
        const data = { ...delegation, reason: '出差' }
        return (await payload.create({ collection, data, overrideAccess: true })).id
      }
      if (collection === 'takedowns') {
        return (await payload.create({ collection, data: describeTakedown(draft.id), overrideAccess: true }))
          .id
      }
      if (collection === 'tasks') {
        const { person } = state === 'own' && caller && 'person' in caller ? caller : staff['section-editor']
        const data = { ...describeTask(draft.id), assignee: person.id }
        return (await payload.create({ collection, data, overrideAccess: true })).id
      }
      if (collection === 'seals') {
        return (await payload.create({ collection, data: describeSeal(draft.id), overrideAccess: true })).id
      }
      const id = await makeDocument(payload, { collection, series: published.series.id, issue: draft.id })
      if (state === 'trashed') await trash(payload, { collection, id })
      return id
    },
  }
}

/** An expert who may write in an answer that stands in an edition. */
async function makeGuest(
  payload: Payload,
  { by, answerId }: { by: MadePerson; answerId: number },
): Promise<InvitedCaller> {
  const { invitation, token } = await invite(payload, { by, answerId, right: 'write' })
  const until = Math.ceil(Date.now() / 1_000) + ticketSeconds
  const ticket = writeTicket(invitation, until, payload.config.secret)
  return { link: token, cookie: `${ticketCookie.name}=${ticket}` }
}

function describeDelegation(staff: Record<Role, MadePerson>): Subjects['delegation'] {
  return {
    kind: 'delegation',
    who: staff['section-editor'].person.id,
    forWhom: staff.editor.person.id,
    from: '2026-01-01T00:00:00.000Z',
    until: '2026-12-31T00:00:00.000Z',
  }
}

function isStanding(state: State): boolean {
  return state === 'published' || state === 'in an edition'
}

async function makeDocument(
  payload: Payload,
  { collection, series, issue }: { collection: CollectionSlug; series: number; issue: number },
): Promise<number> {
  const make: Partial<Record<CollectionSlug, () => Promise<{ id: number }>>> = {
    issues: () => makeIssue(payload, { series, number: null, totalNumber: null, slug: null }),
    questions: () => makeQuestion(payload, { issue }),
    answers: () => makeAnswer(payload, { issue }),
    experts: () => makeExpert(payload),
    series: () => makeSeries(payload),
    topics: () => makeTopic(payload),
    media: () => makePicture(payload),
    imports: () => makeImport(payload),
    'office-holders': () => makeOfficeHolder(payload),
    wordings: () => makeWording(payload),
  }
  const document = await make[collection]?.()
  if (!document) throw new Error(`There is no factory for ${collection}.`)
  return document.id
}

/** Puts a document into the trash as it lies there, whatever the rules of its collection say of the way. */
async function trash(payload: Payload, { collection, id }: { collection: CollectionSlug; id: number }) {
  await payload.db.updateOne({
    collection,
    id,
    data: { deletedAt: new Date().toISOString() },
    returning: false,
  })
}

function idOfFirst(documents: readonly { id: number }[]): number {
  const [first] = documents
  if (!first) throw new Error('The complete issue has lost a part.')
  return first.id
}

function hashOf({ contentHash }: Edition): string {
  if (!contentHash) throw new Error('The current edition has no content.')
  return contentHash
}
