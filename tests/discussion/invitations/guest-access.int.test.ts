import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseRoom } from '../../../src/coediting/rooms/room.ts'
import { revokeInvitation } from '../../../src/discussion/invitations/acts/desk-acts.ts'
import { findGuest } from '../../../src/discussion/invitations/find-guest.ts'
import { answerGuestAct } from '../../../src/discussion/invitations/page/answer-guest-act.ts'
import { answerGuestWriting } from '../../../src/discussion/invitations/page/answer-guest-writing.ts'
import type { InvitationRight } from '../../../src/discussion/invitations/rules/rights.ts'
import { answerGuestPicture } from '../../../src/public-api/guest-picture.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi, callGraphQL } from '../../support/call-api.ts'
import { type MadeIssue, makeCompleteIssue } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { invite, type MadeInvitation, openAsGuest, requestAs } from './support/invitation-world.ts'

let payload: Payload
let req: PayloadRequest
let editor: MadePerson
let made: MadeIssue
let own: number
let other: number
let invited: MadeInvitation
/** What a browser with the link has: the ticket to the room, which it might send anywhere. */
let cookie: string

const site = 'http://localhost:3000'

beforeAll(async () => {
  ;({ payload } = await openWorld())
  req = await createLocalReq({ locale: 'zh' }, payload)
  editor = await makePerson(payload)
  made = await makeCompleteIssue(payload)
  own = made.answers[0]?.id ?? 0
  other = made.answers[1]?.id ?? 0
  invited = await invite(payload, { by: editor, answerId: own, right: 'write' })
  cookie = await takeTicket(invited.token)
})

function post(path: string, { origin = site, body = {} }: { origin?: string | null; body?: object } = {}) {
  return new Request(`${site}${path}`, {
    method: 'POST',
    body: new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])),
    headers: origin === null ? {} : { origin },
  })
}

async function takeTicket(token: string): Promise<string> {
  const request = post(`/invitations/${token}/write`)
  const answer = await answerGuestWriting(await requestAs(payload, null), { token, request })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function accessTo(room: string, ticket = cookie) {
  const guest = await findGuest(payload, new Headers({ cookie: ticket }))
  const parsed = parseRoom(room)
  return guest && parsed ? guest.askAccess(parsed) : { mayRead: false, mayEdit: false, why: null }
}

/** Every way over HTTP to something that the link is not for; `:own`, `:other`, `:issue` and `:question` are filled in. */
const surfaces: readonly { path: string; method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; json?: object }[] = [
  { path: '/api/answers/:own?draft=true' },
  { path: '/api/answers/:other?draft=true' },
  { path: '/api/answers/:own', method: 'PATCH', json: { headline: '改' } },
  { path: '/api/answers/:own?draft=true', method: 'PATCH', json: { headline: '改' } },
  { path: '/api/answers/:own', method: 'DELETE' },
  { path: '/api/answers/versions' },
  { path: '/api/answers/:own/invitations' },
  { path: '/api/answers/:own/invitations', method: 'POST', json: { name: '某人' } },
  { path: '/api/answers/:own/invitations/1/revoke', method: 'POST', json: {} },
  { path: '/api/answers/:own/invitations/1/extend', method: 'POST', json: {} },
  { path: '/api/answers/:own/invitations/1/send', method: 'POST', json: {} },
  { path: '/api/answers/:own/invitations/1/difference' },
  { path: '/api/issues/:issue?draft=true' },
  { path: '/api/issues/:issue', method: 'PATCH', json: { title: '改' } },
  { path: '/api/issues/:issue/press' },
  { path: '/api/issues/:issue/publish', method: 'POST', json: { hash: '0'.repeat(64) } },
  { path: '/api/issues/:issue/consents' },
  { path: '/api/issues/:issue/review' },
  { path: '/api/questions/:question?draft=true' },
  { path: '/api/people' },
  { path: '/api/people/me' },
  { path: '/api/imports' },
  { path: '/api/activity' },
  { path: '/api/review/board' },
  { path: '/api/inbox' },
  { path: '/api/inbox/unread' },
  { path: '/api/threads?collection=answers&document=:own' },
  { path: '/api/answers/:own/threads' },
  { path: '/api/threads', method: 'POST', json: { room: 'answers::own:body:zh', body: '批注' } },
  { path: '/api/answers/:own/suggestions' },
  { path: '/api/answers/:own/history/body' },
]

describe('the holder of a link, at every other door', () => {
  test.each(surfaces)('$method $path tells nothing and changes nothing', async ({ path, method, json }) => {
    const filled = path
      .replace(':own', String(own))
      .replace(':other', String(other))
      .replace(':issue', String(made.issue.id))
      .replace(':question', String(made.questions[0]?.id))
    const headers = { cookie, authorization: `Bearer ${invited.token}` }
    const answer = await callApi(filled, { method, json, headers })
    const isNobody = path === '/api/people/me' && answer.text.includes('"user":null')
    const isRefused = [400, 401, 403, 404, 405, 409].includes(answer.status)
    expect(
      isRefused || isNobody || /"totalDocs":0/.test(answer.text),
      `${answer.status} ${answer.text}`,
    ).toBe(true)
    expect(answer.text).not.toContain('安全合作')
  })

  test('GraphQL tells nothing', async () => {
    const query =
      '{ Answers(draft: true) { docs { id headline } } Issues(draft: true) { docs { id title } } }'
    const answer = await callGraphQL(query, { headers: { cookie } })
    expect(answer.text).not.toContain(`"id":${own}`)
    expect(answer.text).not.toContain(`"id":${other}`)
  })
})

describe('the holder of a link, in the rooms of co-editing', () => {
  test('comes into the text of the answer', async () => {
    expect(await accessTo(`answers:${own}:body:zh`)).toMatchObject({ mayRead: true, mayEdit: true })
  })

  test.each([
    'answers:OTHER:body:zh',
    'answers:OWN:body:en',
    'answers:OWN:headline:zh',
    'issues:ISSUE:lead:zh',
  ])('comes into no other: %s', async (room) => {
    const name = room
      .replace('OTHER', String(other))
      .replace('OWN', String(own))
      .replace('ISSUE', String(made.issue.id))
    expect(await accessTo(name)).toMatchObject({ mayRead: false, mayEdit: false })
  })

  test.each(['read', 'comment'] as const)(
    'does not come in with the right to %s',
    async (right: InvitationRight) => {
      const { token } = await invite(payload, { by: editor, answerId: own, right })
      expect(await takeTicket(token)).toBe('')
    },
  )

  test('leaves when the invitation is revoked, ticket or not', async () => {
    const { token, invitation } = await invite(payload, { by: editor, answerId: own, right: 'write' })
    const ticket = await takeTicket(token)
    const room = `answers:${own}:body:zh`
    expect(await accessTo(room, ticket)).toMatchObject({ mayEdit: true })
    const desk = await requestAs(payload, editor)
    await revokeInvitation(desk, { answerId: own, invitationId: invitation.id })
    expect(await accessTo(room, ticket)).toMatchObject({ mayRead: false })
    expect(await findGuest(payload, new Headers({ cookie: ticket }))).toBeNull()
  })

  test('is nobody with a forged ticket', async () => {
    const forged = cookie.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await findGuest(payload, new Headers({ cookie: forged }))).toBeNull()
  })
})

describe('an act of a guest', () => {
  test.each(['https://evil.example', 'null', null])(
    'is refused to a page of another site: %j',
    async (origin) => {
      const opened = await openAsGuest(payload, invited.token)
      const hash = opened.state === 'open' ? opened.piece.hash : ''
      const request = post('/acts', { origin, body: { act: 'agreed', hash } })
      const answer = await answerGuestAct(await requestAs(payload, null), { token: invited.token, request })
      expect(answer.status).toBe(403)
      const after = await openAsGuest(payload, invited.token)
      expect(after.state === 'open' && after.consent.agreed.state).toBe('none')
    },
  )

  test('that comes too often is told to wait', async () => {
    const { token } = await invite(payload, { by: editor, answerId: own })
    const locations: string[] = []
    while (locations.length < 60 && !locations.at(-1)?.includes('often')) {
      const request = post('/acts', { body: { act: 'agreed', hash: '0'.repeat(64) } })
      const answer = await answerGuestAct(await requestAs(payload, null), { token, request })
      locations.push(answer.headers.get('location') ?? '')
    }
    expect(locations[0]).toContain('refused=changed')
    expect(locations.at(-1)).toContain('refused=often')
  })
})

test('a picture that the answer does not hold is not served by its link', async () => {
  const request = new Request(site)
  const answer = await answerGuestPicture(req, { token: invited.token, sha256: 'a'.repeat(64), request })
  expect(answer.status).toBe(404)
})
