import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { closeCodes } from '../../src/coediting/rooms/close-codes.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { ticketCookie, writeTicket } from '../../src/discussion/invitations/rules/ticket.ts'
import { invite } from '../discussion/invitations/support/invitation-world.ts'
import { makeNewsroom, makeReviewedIssue, mustSign, type Newsroom } from '../review/support/review-world.ts'
import { type MadeIssue, makeCompleteIssue } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { bodyConfig } from '../support/headless-editor.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import type { Door } from './support/door.ts'
import { joinRoom, type Peer } from './support/join-room.ts'
import { openRoomSite, siteOrigin } from './support/room-site.ts'
import { stopClock } from './support/set-clock.ts'

let world: CoeditingWorld
let staff: Newsroom

beforeAll(async () => {
  world = await openCoeditingWorld()
  staff = await makeNewsroom(world.payload)
})

/** Enters the room of a piece; whoever is shown out stays out. */
async function join(door: Door, id: number): Promise<Peer> {
  const room: Room = { collection: 'answers', id, field: 'body', locale: 'zh' }
  const peer = joinRoom(door, { room: nameRoom(room), editorConfig: bodyConfig })
  onTestFinished(peer.leave)
  await peer.synced
  peer.provider.configuration.websocketProvider.shouldConnect = false
  return peer
}

async function joinAs(made: MadePerson, id: number): Promise<Peer> {
  return join(await (await openRoomSite(world)).doorOf(made), id)
}

/** Waits until the last that somebody was told of their access is this. */
function mayEdit(peer: Peer, expected: boolean): Promise<void> {
  return peer.until(() => {
    const told = peer.heard.filter((message) => Reflect.get(Object(message), 'type') === 'access')
    return Reflect.get(Object(told.at(-1)), 'mayEdit') === expected
  })
}

function isOut(peer: Peer, code: number): Promise<void> {
  return peer.until(() => peer.closed.includes(code))
}

/** An issue whose essay has passed the first review: editors write in it no more. */
async function makeReviewed(): Promise<MadeIssue> {
  const made = await makeReviewedIssue(world.payload, 'daily')
  await mustSign(made.issue.id, { step: 'first-review', unit: made.essay.id, as: staff.editor })
  return made
}

async function order(issueId: number, runningOrder: NonNullable<MadeIssue['issue']['runningOrder']>) {
  await world.payload.update({
    collection: 'issues',
    id: issueId,
    data: { runningOrder },
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

async function delegate(from: Date, until: Date): Promise<void> {
  const [who, forWhom] = [staff.editor.person.id, staff['section-editor'].person.id]
  const days = { from: from.toISOString(), until: until.toISOString() }
  const { id } = await world.payload.create({
    collection: 'delegations',
    data: { kind: 'delegation', who, forWhom, ...days, reason: '出差' },
    overrideAccess: true,
  })
  onTestFinished(async () => {
    await world.database.run(sql`delete from delegations where id = ${id}`)
  })
}

const later = (seconds: number) => new Date(Date.now() + seconds * 1_000)

test('a text that leaves the running order is open to those whom its stage kept out, until it is printed again', async () => {
  const { essay, issue } = await makeReviewed()
  const peer = await joinAs(staff.editor, essay.id)
  await mayEdit(peer, false)
  await order(issue.id, [])
  await mayEdit(peer, true)
  await order(issue.id, [{ blockType: 'essayEntry', essay: essay.id }])
  await mayEdit(peer, false)
})

test('a delegation opens a text to whom it is given, and its end closes it', async () => {
  const { essay } = await makeReviewed()
  const peer = await joinAs(staff.editor, essay.id)
  await mayEdit(peer, false)
  await delegate(later(-60), later(3_600))
  await mayEdit(peer, true)
  await world.database.run(sql`
    update delegations set ended_at = now() where who_id = ${staff.editor.person.id} and ended_at is null`)
  await mayEdit(peer, false)
})

test('a seal shows those out of a text who may not read it any more', async () => {
  const { essay, issue } = await makeCompleteIssue(world.payload)
  const editor = await joinAs(staff.editor, essay.id)
  await world.payload.create({
    collection: 'seals',
    data: { issueId: issue.id, label: '第1期', state: 'sealed', reason: '误发', authority: '编委会' },
    overrideAccess: true,
  })
  await isOut(editor, closeCodes.noAccess)
})

test('a delegation with dates begins and ends in open rooms at its moments, by the clock alone', async () => {
  const { essay } = await makeReviewed()
  const clock = stopClock()
  const site = await openRoomSite(world, { clock })
  const peer = await join(await site.doorOf(staff.editor), essay.id)
  const [from, until] = [later(10), later(20)]
  await delegate(from, until)
  await mayEdit(peer, false)
  await clock.goTo(from)
  await mayEdit(peer, true)
  await clock.goTo(until)
  await mayEdit(peer, false)
})

test('a session that ends by time shows its person out at that moment', async () => {
  const { essay } = await makeCompleteIssue(world.payload)
  const made = await makePerson(world.payload)
  const clock = stopClock()
  const site = await openRoomSite(world, { clock })
  const door = await site.doorOf(made)
  const end = later(10)
  await world.database.run(sql`
    update people_sessions set expires_at = ${end.toISOString()}::timestamptz where _parent_id = ${made.person.id}`)
  const peer = await join(door, essay.id)
  await clock.goTo(end)
  await isOut(peer, closeCodes.signedOut)
})

test('an invitation shows its expert out when it ends by time, at the end that it has by then', async () => {
  const made = await makeCompleteIssue(world.payload)
  const [answer] = made.answers
  if (!answer) throw new Error('The complete issue has no answer.')
  const { invitation } = await invite(world.payload, {
    by: staff.editor,
    answerId: answer.id,
    right: 'write',
  })
  const clock = stopClock()
  const site = await openRoomSite(world, { clock })
  const ticket = writeTicket(
    invitation,
    Math.ceil(later(3_600).getTime() / 1_000),
    world.payload.config.secret,
  )
  const door = { url: `${site.url}?guest`, cookie: `${ticketCookie.name}=${ticket}`, origin: siteOrigin }
  const peer = await join(door, answer.id)
  await mayEdit(peer, true)
  const end = later(10)
  await world.database.run(sql`
    update discussion.invitations set expires_at = ${end.toISOString()}::timestamptz where id = ${invitation.id}`)
  await clock.goTo(end)
  await isOut(peer, closeCodes.noAccess)
  expect(peer.closed).toEqual([closeCodes.noAccess])
})
