import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { beginRoom } from '../../src/coediting/rooms/begin-room.ts'
import { bounds } from '../../src/coediting/rooms/bounds.ts'
import { closeCodes } from '../../src/coediting/rooms/close-codes.ts'
import { readRoomJson } from '../../src/coediting/rooms/read-room.ts'
import { replaceRoom } from '../../src/coediting/rooms/replace-room.ts'
import { nameRoom, type Room } from '../../src/coediting/rooms/room.ts'
import { makeAnswer, makeIssue, makeSeries } from '../support/factories.ts'
import type { MadePerson } from '../support/factories-people.ts'
import { makePerson } from '../support/factories-people.ts'
import { bodyConfig } from '../support/headless-editor.ts'
import { paragraph, state } from '../support/lexical-nodes.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { joinRoom, knock, type Peer } from './support/join-room.ts'
import { linesOf } from './support/lines-of.ts'
import { openRoomSite, type RoomSite, siteOrigin } from './support/room-site.ts'

let world: CoeditingWorld
let site: RoomSite
let room: Room
const begun = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']

beforeAll(async () => {
  world = await openCoeditingWorld()
})

beforeEach(async () => {
  site = await openRoomSite(world)
  const { payload } = world
  const series = await makeSeries(payload)
  const issue = await makeIssue(payload, { series: series.id })
  const answer = await makeAnswer(payload, { issue: issue.id })
  room = { collection: 'answers', id: answer.id, field: 'body', locale: 'zh' }
})

async function join(made: MadePerson, doc?: Y.Doc): Promise<Peer> {
  const door = await site.doorOf(made)
  const peer = joinRoom(door, { room: nameRoom(room), editorConfig: bodyConfig, doc })
  onTestFinished(peer.leave)
  return peer
}

async function joinAs(role: 'editor' | 'reader'): Promise<Peer> {
  const peer = await join(await makePerson(world.payload, { role }))
  await peer.synced
  return peer
}

async function readLog(): Promise<string[]> {
  return linesOf(await readRoomJson(await createLocalReq({}, world.payload), room))
}

test('what one types the other sees, and what is acknowledged stands in the log', async () => {
  const [one, other] = [await joinAs('editor'), await joinAs('editor')]
  expect(one.lines()).toEqual(begun)
  one.type('甲写的一段')
  await one.acknowledged()
  expect(await readLog()).toEqual([...begun, '甲写的一段'])
  await other.until(() => other.lines().length === 3)
  expect(other.lines()).toEqual([...begun, '甲写的一段'])
})

test('the document is brought in step when the last has left, and the log is compacted', async () => {
  const one = await joinAs('editor')
  one.type('甲写的一段')
  await one.acknowledged()
  one.leave()
  await site.coediting.close()
  const draft = await world.payload.findByID({
    collection: 'answers',
    id: room.id,
    draft: true,
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  expect(linesOf(draft.body)).toEqual([...begun, '甲写的一段'])
  const name = nameRoom(room)
  const rows = await world.database.run(sql`select id from coediting.updates where room = ${name}`)
  expect(rows).toEqual([])
})

test('nobody comes in from another site, without a session, or to what is no room', async () => {
  const made = await makePerson(world.payload)
  const { cookie, url } = await site.doorOf(made)
  expect(await knock(url, { cookie, origin: 'https://example.com' })).toBe(403)
  expect(await knock(url, { cookie })).toBe(403)
  expect(await knock(url, { origin: siteOrigin })).toBe(401)
  expect(await knock(url, { origin: siteOrigin, cookie: 'payload-token=forged' })).toBe(401)
  expect(await knock(url, { cookie, origin: siteOrigin })).toBe(101)
  for (const name of ['people:1:email', `answers:${room.id}:headline:zh`, 'answers:999999:body:zh', 'x']) {
    const peer = joinRoom({ url, cookie, origin: siteOrigin }, { room: name, editorConfig: bodyConfig })
    onTestFinished(peer.leave)
    const failed = Promise.withResolvers<string>()
    peer.provider.on('authenticationFailed', ({ reason }: { reason: string }) => failed.resolve(reason))
    expect(await failed.promise).toMatch(/^no-(room|access)$/u)
  }
})

test('a reader sees what is written and writes nothing', async () => {
  const [editor, reader] = [await joinAs('editor'), await joinAs('reader')]
  expect(reader.provider.authorizedScope).toBe('readonly')
  reader.type('读者写的一段')
  editor.type('编辑写的一段')
  await editor.acknowledged()
  await reader.until(() => reader.lines().includes('编辑写的一段'))
  expect(await readLog()).toEqual([...begun, '编辑写的一段'])
  expect(editor.lines()).not.toContain('读者写的一段')
})

test.each<[string, (doc: Y.Doc) => Uint8Array]>([
  ['bytes that are no update', () => new Uint8Array([1, 1, 200, 3, 9])],
  [
    'a node that the field does not know',
    (doc) => change(doc, (root) => root.push([new Y.XmlElement('iframe')])),
  ],
  ['a property of the wrong kind', (doc) => change(doc, (root) => setAttribute(root, '__indent', 'far'))],
  ['text that is no text', (doc) => change(doc, (root) => addText(root).insertEmbed(0, { a: 1 }))],
  ['nodes within nodes without end', (doc) => change(doc, (root) => nest(root, 60))],
  ['a root of its own', (doc) => change(doc, () => doc.getMap('mine').set('a', 1))],
])('%s closes the sender’s connection and harms nobody', async (_name, make) => {
  const [other, hostile] = [await joinAs('editor'), await joinAs('editor')]
  const before = copyOf(hostile.doc)
  const update = make(before)
  hostile.provider.configuration.websocketProvider.shouldConnect = false
  send(hostile, update)
  await hostile.until(() => hostile.closed.includes(closeCodes.refused))
  other.type('别人照常写')
  await other.acknowledged()
  expect(await readLog()).toEqual([...begun, '别人照常写'])
  const late = await joinAs('editor')
  expect(late.lines()).toEqual([...begun, '别人照常写'])
})

test('nobody writes as somebody else', async () => {
  const [victim, forger] = [await joinAs('editor'), await joinAs('editor')]
  victim.type('真话')
  await victim.acknowledged()
  await forger.until(() => forger.lines().includes('真话'))
  const forged = copyOf(forger.doc)
  forged.clientID = victim.wroteAs[0] ?? 0
  const update = change(forged, (root) => addText(root).insert(0, '假话'))
  forger.provider.configuration.websocketProvider.shouldConnect = false
  send(forger, update)
  await forger.until(() => forger.closed.includes(closeCodes.refused))
  expect(await readLog()).toEqual([...begun, '真话'])
})

test('everybody is seen under their own name, with one caret', async () => {
  const made = await makePerson(world.payload, { role: 'editor', name: '许涛' })
  const [one, other] = [await join(made), await joinAs('editor')]
  await one.synced
  one.provider.awareness?.setLocalState({ name: '总编辑', color: 'red', anchorPos: null })
  const seen = () => other.provider.awareness?.getStates().get(one.doc.clientID)
  await other.until(() => seen() !== undefined)
  expect(seen()).toMatchObject({ name: '许涛', person: made.person.id })
  expect(seen()?.color).not.toBe('red')
})

test('who writes too fast, or too much at once, is closed', async () => {
  const made = await makePerson(world.payload)
  const { url, ...headers } = await site.doorOf(made)
  const codes: number[] = []
  for (const messages of [bounds.burst + 50, 1]) {
    const socket = new WebSocket(url, { headers })
    const closed = Promise.withResolvers<number>()
    socket.on('close', (code) => closed.resolve(code))
    socket.on('open', () => {
      const size = messages === 1 ? bounds.message + 1 : 20
      for (let count = 0; count < messages; count += 1) socket.send(new Uint8Array(size).fill(1))
    })
    codes.push(await closed.promise)
  }
  expect(codes[0] === closeCodes.tooFast || codes[0] === 4401).toBe(true)
  expect(codes[1]).toBe(1009)
})

test('within a second, a role that changes closes editing, and signing out ends it', async () => {
  const { payload } = world
  const made = await makePerson(payload, { role: 'editor' })
  const peer = await join(made)
  await peer.synced
  await payload.update({
    collection: 'people',
    id: made.person.id,
    data: { role: 'reader' },
    overrideAccess: true,
  })
  await peer.until(() => peer.heard.some((message) => JSON.stringify(message).includes('"mayEdit":false')))
  peer.type('降为读者之后')
  const witness = await joinAs('editor')
  witness.type('照常')
  await witness.acknowledged()
  expect(await readLog()).toEqual([...begun, '照常'])
  peer.provider.configuration.websocketProvider.shouldConnect = false
  await world.database.run(sql`delete from people_sessions where _parent_id = ${made.person.id}`)
  await peer.until(() => peer.closed.includes(closeCodes.signedOut))
})

test('a replacement reaches those in the room when it is committed, merged with what they typed', async () => {
  const peer = await joinAs('editor')
  peer.type('正在写的一段')
  await peer.acknowledged()
  const req = await createLocalReq({}, world.payload)
  const json = await readRoomJson(req, room)
  const [first, ...others] = json?.root.children ?? []
  const replaced = state(
    paragraph(['退回后改写'], first?.$ ? String(Object(first.$).blockId) : undefined),
    ...others,
  )
  await replaceRoom(req, { room, json: replaced, base: 'now' })
  await peer.until(() => peer.lines()[0] === '退回后改写')
  expect(peer.lines()).toEqual(['退回后改写', begun[1], '正在写的一段'])
})

test('two nodes show the same text', async () => {
  const elsewhere = await openRoomSite(world)
  const here = await joinAs('editor')
  const made = await makePerson(world.payload)
  const there = joinRoom(await elsewhere.doorOf(made), { room: nameRoom(room), editorConfig: bodyConfig })
  onTestFinished(there.leave)
  await there.synced
  here.type('这里写的')
  await there.until(() => there.lines().includes('这里写的'))
  there.type('那里写的')
  await here.until(() => here.lines().includes('那里写的'))
  expect(here.lines()).toEqual(there.lines())
})

test('edits made offline arrive on return, once', async () => {
  const made = await makePerson(world.payload)
  const first = await join(made)
  await first.synced
  first.leave()
  first.type('离线写的一段')
  const again = await join(made, first.doc)
  await again.acknowledged()
  expect(await readLog()).toEqual([...begun, '离线写的一段'])
  await beginRoom(world.payload, room)
})

function send({ provider }: Peer, update: Uint8Array): void {
  const { websocketProvider, name } = provider.configuration
  const encoder = [...varString(name), 0, 2, ...varUint(update.byteLength), ...update]
  websocketProvider.webSocket?.send(new Uint8Array(encoder))
}

function varString(text: string): number[] {
  const bytes = new TextEncoder().encode(text)
  return [...varUint(bytes.byteLength), ...bytes]
}

function varUint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varUint(Math.floor(value / 128))]
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function change(doc: Y.Doc, act: (root: Y.XmlElement) => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.transact(() => act(doc.get('root-v2', Y.XmlElement)))
  return Y.encodeStateAsUpdate(doc, before)
}

function addText(root: Y.XmlElement): Y.XmlText {
  const element = new Y.XmlElement('paragraph')
  root.push([element])
  const text = new Y.XmlText()
  element.push([text])
  return text
}

function nest(within: Y.XmlElement, levels: number): void {
  const list = new Y.XmlElement('list')
  within.push([list])
  const item = new Y.XmlElement('listitem')
  list.push([item])
  if (levels > 0) nest(item, levels - 1)
}

function setAttribute(root: Y.XmlElement, name: string, value: string): void {
  const first = root.get(0)
  if (first instanceof Y.XmlElement) first.setAttribute(name, value)
}
