import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { type DeskRoom, makeDeskRoom } from '../../src/coediting/presence/desk-room.ts'
import { findPeopleAt } from '../../src/coediting/presence/present.ts'
import { signalPerson } from '../../src/coediting/rooms/signals.ts'
import { inTransaction } from '../../src/kernel/transaction.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { browserSocket } from './support/browser-socket.ts'
import { type CoeditingWorld, openCoeditingWorld } from './support/coediting-world.ts'
import { openRoomSite, type RoomSite } from './support/room-site.ts'

const place = { collection: 'answers', id: 7 }
let world: CoeditingWorld
let site: RoomSite

beforeAll(async () => {
  world = await openCoeditingWorld()
})

beforeEach(async () => {
  site = await openRoomSite(world)
})

async function openSocket(made: MadePerson): Promise<HocuspocusProviderWebsocket> {
  const door = await site.doorOf(made)
  const socket = new HocuspocusProviderWebsocket({ url: door.url, WebSocketPolyfill: browserSocket(door) })
  onTestFinished(() => socket.destroy())
  return socket
}

async function join(made: MadePerson): Promise<DeskRoom> {
  const room = makeDeskRoom()
  onTestFinished(room.join(await openSocket(made)))
  return room
}

/** Settles when what a window knows of the document at `place` is so. */
async function until(
  room: DeskRoom,
  isSo: (here: ReturnType<typeof findPeopleAt>) => boolean,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => isSo(findPeopleAt(room.readPresent(), place)) && resolve()
  onTestFinished(room.subscribe(look))
  look()
  await promise
}

test('who has a document open, and in which field, is known in other windows until they leave', async () => {
  const [editor, chief] = [await makePerson(world.payload), await makePerson(world.payload)]
  const [one, other] = [await join(editor), await join(chief)]
  const stay = one.enter(place)
  await until(other, (here) => here.length === 1)
  stay.move('headline')
  await until(other, ([first]) => first?.fields[0] === 'headline')
  const [seen] = findPeopleAt(other.readPresent(), place)
  expect(seen).toMatchObject({ person: editor.person.id, name: editor.person.name })
  expect(findPeopleAt(one.readPresent(), place)).toEqual([])
  stay.leave()
  await until(other, (here) => here.length === 0)
})

test('of a document opened over another, the upper one is shown, and the lower one again once it is closed', async () => {
  const [one, other] = [
    await join(await makePerson(world.payload)),
    await join(await makePerson(world.payload)),
  ]
  one.enter(place)
  await until(other, (here) => here.length === 1)
  const upper = one.enter({ collection: 'answers', id: 8 })
  await until(other, (here) => here.length === 0)
  upper.leave()
  await until(other, (here) => here.length === 1)
})

test('a signal reaches every window of its person and nobody else, once it is committed', async () => {
  const [editor, chief] = [await makePerson(world.payload), await makePerson(world.payload)]
  const [one, same, other] = [await join(editor), await join(editor), await join(chief)]
  // Whoever sees the others is in the room.
  one.enter(place)
  same.enter(place)
  other.enter(place)
  for (const room of [one, same, other]) await until(room, (here) => here.length > 0)
  const heard: string[] = []
  const both = Promise.withResolvers<void>()
  const hear = (who: string) => (about: string) => {
    heard.push(`${who} ${about}`)
    if (heard.length === 2) both.resolve()
  }
  onTestFinished(one.onSignal(hear('one')))
  onTestFinished(same.onSignal(hear('same')))
  onTestFinished(other.onSignal(hear('other')))
  const req = await createLocalReq({}, world.payload)
  const failing = inTransaction(req, async () => {
    await signalPerson(req, editor.person.id, 'nothing')
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  await signalPerson(await createLocalReq({}, world.payload), editor.person.id, 'inbox')
  await both.promise
  expect(heard.sort()).toEqual(['one inbox', 'same inbox'])
})

test('the room of the desk takes no text', async () => {
  const socket = await openSocket(await makePerson(world.payload))
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: 'desk' })
  onTestFinished(() => provider.destroy())
  const synced = Promise.withResolvers<void>()
  provider.on('synced', () => synced.resolve())
  provider.attach()
  await synced.promise
  expect(provider.authorizedScope).toBe('readonly')
  provider.document.getText('root').insert(0, '不该在这里')
  // Messages of a socket are taken one after the other: whoever sees this knows that the text came before.
  provider.setAwarenessField('place', place)
  const witness = await join(await makePerson(world.payload))
  await until(witness, (here) => here.length === 1)
  expect(site.coediting.rooms.hocuspocus.documents.get('desk')?.share.has('root')).toBe(false)
})
